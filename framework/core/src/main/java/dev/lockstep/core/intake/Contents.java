package dev.lockstep.core.intake;

import java.util.List;

/** What a folder or archive holds. */
sealed interface Contents {
    /** The files, in order of their paths. */
    record Listed(List<FoundFile> files) implements Contents {
        public Listed {
            files = List.copyOf(files);
        }
    }

    /** It cannot be read, or is not to be trusted; {@code problem} continues a sentence that begins with its name. */
    record Unlistable(String problem) implements Contents {}
}
