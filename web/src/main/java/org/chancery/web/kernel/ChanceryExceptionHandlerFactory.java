package org.chancery.web.kernel;

import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;

/** Hands out the one place where a page's failure becomes a sentence. */
public class ChanceryExceptionHandlerFactory extends ExceptionHandlerFactory {

    /**
     * Wraps the server's own factory.
     *
     * @param wrapped the server's factory
     */
    public ChanceryExceptionHandlerFactory(ExceptionHandlerFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
        return new ChanceryExceptionHandler(getWrapped().getExceptionHandler());
    }
}
