package org.chancery.service.kernel;

import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.ejb.Singleton;

/**
 * The connections to the ministry's database that all services share, as the settings name it.
 *
 * <p>Broken connections are noticed before use, so that the system heals by itself after the database was away; who
 * waits for a free connection longer than five seconds is told so.
 */
@DataSourceDefinition(
        name = "java:app/jdbc/chancery",
        className = "org.chancery.domain.kernel.Database",
        url = "${MPCONFIG=chancery.db.url}",
        user = "${MPCONFIG=chancery.db.user}",
        password = "${MPCONFIG=chancery.db.password}",
        initialPoolSize = 4,
        minPoolSize = 4,
        maxPoolSize = 32,
        maxIdleTime = 300,
        properties = {
            "fish.payara.is-connection-validation-required=true",
            "fish.payara.connection-validation-method=custom-validation",
            "fish.payara.validation-classname=org.glassfish.api.jdbc.validation.JDBC40ConnectionValidation",
            "fish.payara.validate-atmost-once-period-in-seconds=5",
            "fish.payara.fail-all-connections=true",
            "fish.payara.max-wait-time-in-millis=5000"
        })
@Singleton
public class ConnectionPool {
}
