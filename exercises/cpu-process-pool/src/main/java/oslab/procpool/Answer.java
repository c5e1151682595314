package oslab.procpool;

/**
 * What became of a call.
 *
 * @param content what it returned or threw, as bytes for {@link WorkerLauncher#deserialise}
 */
public record Answer(Kind kind, byte[] content) {
    /** How the call ended. */
    public enum Kind {
        /** It returned; the content is its result. */
        RETURNED,

        /**
         * It threw, or its result could not travel; the content is the {@link Throwable}, with the stack trace that it had in
         * the worker.
         */
        THREW
    }
}
