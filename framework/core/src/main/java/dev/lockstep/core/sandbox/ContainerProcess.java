package dev.lockstep.core.sandbox;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The client of a container engine. Killing a client leaves its container running, so the container is killed too. */
final class ContainerProcess extends Process {
    private final Process client;
    private final List<String> kill;

    ContainerProcess(Process client, List<String> kill) {
        this.client = client;
        this.kill = kill;
    }

    @Override
    public OutputStream getOutputStream() {
        return client.getOutputStream();
    }

    @Override
    public InputStream getInputStream() {
        return client.getInputStream();
    }

    @Override
    public InputStream getErrorStream() {
        return client.getErrorStream();
    }

    @Override
    public int waitFor() throws InterruptedException {
        return client.waitFor();
    }

    @Override
    public boolean waitFor(long timeout, TimeUnit unit) throws InterruptedException {
        return client.waitFor(timeout, unit);
    }

    @Override
    public int exitValue() {
        return client.exitValue();
    }

    @Override
    public boolean isAlive() {
        return client.isAlive();
    }

    @Override
    public void destroy() {
        destroyForcibly();
    }

    @Override
    public Process destroyForcibly() {
        if (client.isAlive()) {
            try {
                Programs.run(kill);
            } catch (IOException engineGone) {
                // and its container with it
            }
            client.destroyForcibly();
        }
        return this;
    }
}
