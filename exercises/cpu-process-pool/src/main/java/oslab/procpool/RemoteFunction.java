package oslab.procpool;

import java.io.Serializable;

/**
 * A function that is applied in another process. It travels there as bytes, with all that it refers to.
 *
 * @param <A> argument; it travels with the function
 * @param <R> result; it travels back
 */
@FunctionalInterface
public interface RemoteFunction<A, R> extends Serializable {
    /** Runs in a worker process, on copies that were made of this function and its argument. */
    R apply(A argument) throws Exception;
}
