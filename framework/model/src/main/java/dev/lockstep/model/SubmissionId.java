package dev.lockstep.model;

/** The name of a submission: the folder or archive it came in, without its ending. */
public record SubmissionId(String value) {
    /** @throws IllegalArgumentException if {@code value} is blank */
    public SubmissionId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("a submission needs a name");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
