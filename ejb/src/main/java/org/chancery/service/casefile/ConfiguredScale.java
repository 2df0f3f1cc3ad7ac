package org.chancery.service.casefile;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;

import org.chancery.domain.casefile.ClassificationScale;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Reads the names of the ministry's levels of classification from its settings. */
@ApplicationScoped
public class ConfiguredScale {

    @Inject
    @ConfigProperty(name = "chancery.classification.scale", defaultValue = "unclassified,restricted,confidential,secret,top-secret")
    private List<String> names;

    /**
     * The scale in use.
     *
     * @return names of the levels in their order
     */
    @Produces
    @Dependent
    public ClassificationScale scale() {
        return new ClassificationScale(names);
    }
}
