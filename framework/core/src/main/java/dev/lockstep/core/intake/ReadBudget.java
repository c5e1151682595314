package dev.lockstep.core.intake;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;

/** Reads files that the exercise asks for, up to a cap for each and a cap for all of one submission. */
final class ReadBudget {
    /** More than {@link Caps#READ_BYTES} were to be read. */
    static final class Exceeded extends IOException {
        private static final long serialVersionUID = 1;
    }

    /** Opens one file. */
    interface Opening {
        InputStream open() throws IOException;
    }

    private final Set<String> names;
    private long left = Caps.READ_BYTES;

    /** @param names names of the files that are read; others are only seen */
    ReadBudget(Set<String> names) {
        this.names = Set.copyOf(names);
    }

    FoundFile read(String path, Opening opening) throws IOException {
        if (!names.contains(path.substring(path.lastIndexOf('/') + 1))) {
            return new FoundFile.Unread(path);
        }
        try (InputStream in = opening.open()) {
            byte[] bytes = in.readNBytes(Caps.SOURCE_BYTES + 1);
            left -= bytes.length;
            if (left < 0) {
                throw new Exceeded();
            }
            return bytes.length > Caps.SOURCE_BYTES
                    ? new FoundFile.Unusable(path, Caps.SOURCE_TOO_LARGE)
                    : new FoundFile.Loaded(path, bytes);
        }
    }
}
