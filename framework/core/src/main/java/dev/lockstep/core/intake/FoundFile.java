package dev.lockstep.core.intake;

import java.util.Optional;

/** One file or folder of a submission, as found and not yet judged; {@code path} is relative, with {@code /}. */
sealed interface FoundFile {
    String path();

    /** The last part of the path. */
    default String name() {
        return path().substring(path().lastIndexOf('/') + 1);
    }

    /** Why nothing can be taken from it. */
    default Optional<String> obstacle() {
        return Optional.empty();
    }

    /** Has the name of a file that the exercise asks for, and was read. */
    record Loaded(String path, byte[] bytes) implements FoundFile {}

    /** Was not read, as nobody asked for it. */
    record Unread(String path) implements FoundFile {}

    /** Cannot be used, whoever asks for it; {@code reason} continues a sentence that begins with the path. */
    record Unusable(String path, String reason) implements FoundFile {
        @Override
        public Optional<String> obstacle() {
            return Optional.of(reason);
        }
    }

    /** A folder whose contents are never read; {@code path} ends with {@code /}. */
    record SkippedFolder(String path, String reason) implements FoundFile {
        @Override
        public Optional<String> obstacle() {
            return Optional.of(reason);
        }
    }
}
