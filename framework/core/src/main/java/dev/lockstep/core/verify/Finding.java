package dev.lockstep.core.verify;

/**
 * One way in which an exercise breaks the contract.
 *
 * @param place the author's file, with its line where there is one
 */
public record Finding(String place, String message) {
    /** A sentence that begins with its place. */
    static Finding of(String sentence) {
        int end = sentence.indexOf(": ");
        return end < 0
                ? new Finding("", sentence)
                : new Finding(sentence.substring(0, end), sentence.substring(end + 2));
    }

    @Override
    public String toString() {
        return place.isEmpty() ? message : place + ": " + message;
    }
}
