package dev.lockstep.core.verify;

/**
 * One way in which an exercise breaks the contract.
 *
 * @param place the author's file, with its line where there is one
 */
public record Finding(String place, String message) {
    @Override
    public String toString() {
        return place + ": " + message;
    }
}
