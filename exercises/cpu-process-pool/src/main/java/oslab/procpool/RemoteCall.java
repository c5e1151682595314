package oslab.procpool;

import java.io.Serializable;
import java.util.concurrent.Callable;

/**
 * What a pool sends to a worker process: the worker reads it from its bytes, calls it, and sends back what became of it.
 *
 * <p>Pools make their own kinds of calls. Whatever a call refers to travels with it and must be serialisable; a class that is
 * nested in a pool and not static refers to the pool.
 */
@FunctionalInterface
public interface RemoteCall<R> extends Callable<R>, Serializable {}
