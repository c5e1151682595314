package oslab.procpool;

/** A worker process ended that nobody had told to end. Its pool takes no more tasks. */
public class BrokenProcessPoolException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** @param cause how the pool learned of it, or null */
    public BrokenProcessPoolException(String message, Throwable cause) {
        super(message, cause);
    }
}
