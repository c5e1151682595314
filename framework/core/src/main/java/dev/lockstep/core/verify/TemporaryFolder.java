package dev.lockstep.core.verify;

import dev.lockstep.core.ToolFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.io.FileUtils;

/** A folder that is gone after use, with everything in it. */
record TemporaryFolder(Path path) implements AutoCloseable {
    static TemporaryFolder create(String prefix) {
        try {
            return new TemporaryFolder(Files.createTempDirectory(prefix));
        } catch (IOException broken) {
            throw new ToolFailure("no temporary folder can be made: " + broken.getMessage(), broken);
        }
    }

    @Override
    public void close() {
        FileUtils.deleteQuietly(path.toFile());
    }
}
