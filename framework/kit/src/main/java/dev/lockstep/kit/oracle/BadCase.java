package dev.lockstep.kit.oracle;

/** A case does not have the form that its exercise asks for: the fault of the file, not of the submission. */
public final class BadCase extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** {@code message} names the member of the input, its value and what it should be. */
    public BadCase(String message) {
        super(message);
    }
}
