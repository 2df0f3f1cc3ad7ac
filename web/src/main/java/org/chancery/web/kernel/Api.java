package org.chancery.web.kernel;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** The ministry's interface for its other systems, version 1; every resource of the module is part of it without being named. */
@ApplicationPath("/api/v1")
public class Api extends Application {}
