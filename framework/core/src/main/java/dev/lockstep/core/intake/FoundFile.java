package dev.lockstep.core.intake;

/** One file or folder of a submission, as found and not yet judged; {@code path} is relative, with {@code /}. */
sealed interface FoundFile {
    String path();

    /** The last part of the path. */
    default String name() {
        return path().substring(path().lastIndexOf('/') + 1);
    }

    /** Has the name of a file that the exercise asks for, and was read. */
    record Loaded(String path, byte[] bytes) implements FoundFile {}

    /** Was not read, as nobody asked for it. */
    record Unread(String path) implements FoundFile {}

    /** Cannot be used, whoever asks for it; {@code reason} continues a sentence that begins with the path. */
    record Unusable(String path, String reason) implements FoundFile {}

    /** A folder whose contents are never read; {@code path} ends with {@code /}. */
    record SkippedFolder(String path, String reason) implements FoundFile {}
}
