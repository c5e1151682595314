package dev.lockstep.core.catalog;

/**
 * One thing that keeps an exercise from being used, for its author to read.
 *
 * @param file the manifest, or the folder where one was expected
 * @param field place inside the manifest, such as {@code rubric[2].points}, or empty when it concerns the whole file
 * @param message what is wrong, with which value, and what to do
 */
public record ManifestProblem(String file, String field, String message) {
    @Override
    public String toString() {
        return field.isEmpty() ? file + ": " + message : file + ": " + field + ": " + message;
    }
}
