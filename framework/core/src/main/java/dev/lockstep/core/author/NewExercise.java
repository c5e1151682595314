package dev.lockstep.core.author;

import dev.lockstep.core.ToolFailure;
import dev.lockstep.model.ExerciseId;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.io.FileUtils;

/**
 * Writes an exercise to begin with: a tiny real one, which passes the whole contract as it is.
 *
 * <p>Its solutions lie inside its own folder, so that it can be moved and packed as one thing.
 */
public final class NewExercise {
    private NewExercise() {}

    /**
     * Writes the exercise {@code id} to a new folder of that name in {@code parent}.
     *
     * @throws ToolFailure if the disk refuses when something was written already
     */
    public static Written write(ExerciseId id, Path parent) {
        Path folder = parent.resolve(id.value());
        try {
            Files.createDirectories(parent);
            Files.createDirectory(folder);
        } catch (FileAlreadyExistsException taken) {
            return new Written.Refused(
                    "'" + taken.getFile() + "' is there already; take another id, or another folder with --dir");
        } catch (FileSystemException e) {
            return new Written.Refused("'" + folder + "' cannot be made (" + e + "); name another folder with --dir");
        } catch (IOException e) {
            throw new ToolFailure("'" + folder + "' cannot be made: " + e.getMessage(), e);
        }
        try {
            new Template(id).write(folder);
            return new Written.Done(folder);
        } catch (IOException e) {
            FileUtils.deleteQuietly(folder.toFile());
            throw new ToolFailure("'" + folder + "' cannot be written: " + e.getMessage(), e);
        }
    }
}
