package oslab.procpool;

import java.io.IOException;

/**
 * Starts worker processes, and turns objects into the bytes that travel between them and this process.
 *
 * <p>Given by the framework. Its methods may be called by any number of threads at once.
 */
public interface WorkerLauncher {
    /**
     * Starts one more worker process and does not wait for it to be ready: calls can be sent at once.
     *
     * @throws IOException if the process cannot be started
     */
    WorkerConnection launch() throws IOException;

    /**
     * The call as bytes, with copies of all that it refers to.
     *
     * @throws java.io.NotSerializableException if something in it cannot travel
     * @throws IOException if something in it throws one while it is written
     */
    byte[] serialise(RemoteCall<?> call) throws IOException;

    /**
     * The object, or the null, that an {@link Answer} brought.
     *
     * @throws IOException if it cannot be read from these bytes
     * @throws ClassNotFoundException if its class is not known here
     */
    Object deserialise(byte[] content) throws IOException, ClassNotFoundException;
}
