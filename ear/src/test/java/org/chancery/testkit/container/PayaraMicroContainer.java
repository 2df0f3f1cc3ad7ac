package org.chancery.testkit.container;

import java.io.IOException;
import java.nio.file.Path;

import org.chancery.testkit.Build;
import org.jboss.arquillian.container.spi.client.container.ContainerConfiguration;
import org.jboss.arquillian.container.spi.client.container.DeployableContainer;
import org.jboss.arquillian.container.spi.client.container.DeploymentException;
import org.jboss.arquillian.container.spi.client.container.LifecycleException;
import org.jboss.arquillian.container.spi.client.protocol.ProtocolDescription;
import org.jboss.arquillian.container.spi.client.protocol.metadata.HTTPContext;
import org.jboss.arquillian.container.spi.client.protocol.metadata.ProtocolMetaData;
import org.jboss.arquillian.container.spi.client.protocol.metadata.Servlet;
import org.jboss.shrinkwrap.api.Archive;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;

/** Payara Micro as Arquillian sees it: started once, in a process of its own, on this machine's own address. */
public class PayaraMicroContainer implements DeployableContainer<PayaraMicroContainer.NothingToSet> {

    private final int port = Build.freePort();
    private ServerProcess server;

    /** Everything is known from the build. */
    public static class NothingToSet implements ContainerConfiguration {
        @Override
        public void validate() {
            // there is nothing to be wrong
        }
    }

    @Override
    public Class<NothingToSet> getConfigurationClass() {
        return NothingToSet.class;
    }

    @Override
    public void setup(NothingToSet configuration) {
        // there is nothing to set up
    }

    @Override
    public void start() throws LifecycleException {
        try {
            server = ServerProcess.start(port);
        } catch (IOException e) {
            throw new LifecycleException("The server could not be started", e);
        }
    }

    @Override
    public void stop() throws LifecycleException {
        try {
            server.stop();
        } catch (IOException e) {
            throw new LifecycleException("The server could not be stopped", e);
        }
    }

    @Override
    public ProtocolDescription getDefaultProtocol() {
        return new ProtocolDescription("Servlet 5.0");
    }

    @Override
    public ProtocolMetaData deploy(Archive<?> archive) throws DeploymentException {
        Path file = server.directory().resolve(archive.getName());
        archive.as(ZipExporter.class).exportTo(file.toFile(), true);
        try {
            server.deploy(file);
        } catch (IOException e) {
            throw new DeploymentException("The archive could not be deployed", e);
        }
        HTTPContext address = new HTTPContext("127.0.0.1", port);
        // the server does not tell the context roots of an enterprise archive; ours are in its application.xml
        address.add(new Servlet("ArquillianServletRunnerEE9", WholeArchive.TEST_ROOT));
        return new ProtocolMetaData().addContext(address);
    }

    @Override
    public void undeploy(Archive<?> archive) {
        // the end of the process is the end of the deployment
    }
}
