package dev.lockstep.core.handout;

import dev.lockstep.model.Exercise;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Writes the handout of an exercise: stub, public tests, text, and a pom, and in a repository beside it what the tests use.
 *
 * <p>It is put together next to its place and then moved there, so that no half of one is ever seen.
 */
public final class HandoutWriter {
    private HandoutWriter() {}

    /**
     * Writes the handout of {@code exercise} to {@code out}, which must be empty or not exist.
     *
     * @param desk what handouts bring along, as built: {@code lib} with our jars, {@code repository} with those of others
     * @throws UncheckedIOException if the exercise or what it brings along cannot be read, or the disk is full
     */
    public static Handout write(Exercise exercise, Path out, Path desk) {
        try {
            Path place = out.toAbsolutePath().normalize();
            Optional<String> refusal = refusal(exercise, out, place);
            return refusal.isPresent() ? new Handout.Refused(refusal.get()) : write(exercise, out, place, desk);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<String> refusal(Exercise exercise, Path out, Path place) throws IOException {
        if (Files.exists(place) && !Files.isDirectory(place)) {
            return Optional.of("'" + out + "' is a file; name a folder that is empty or does not exist");
        }
        if (Files.exists(place) && !isEmpty(place)) {
            return Optional.of("'" + out + "' is not empty; name a folder that is empty or does not exist");
        }
        return HandoutFiles.problemIn(exercise.folder());
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> children = Files.list(folder)) {
            return children.findAny().isEmpty();
        }
    }

    private static Handout write(Exercise exercise, Path out, Path place, Path desk) throws IOException {
        HandoutLibraries libraries = HandoutLibraries.in(desk);
        Path draft;
        try {
            draft = draftBeside(place);
        } catch (FileSystemException e) {
            return new Handout.Refused("'" + out + "' cannot be written (" + e + "); name another folder");
        }
        try {
            HandoutFiles.copy(exercise.folder(), draft);
            HandoutPom.write(exercise, libraries.version(), draft);
            HandoutRepository.write(draft, libraries);
            HandoutExercise.write(exercise, draft);
            Files.move(draft, place, StandardCopyOption.REPLACE_EXISTING);
            return new Handout.Written(out);
        } finally {
            Trees.deleteIfExists(draft);
        }
    }

    private static Path draftBeside(Path place) throws IOException {
        Path parent = Optional.ofNullable(place.getParent()).orElse(place);
        Files.createDirectories(parent);
        return Files.createDirectory(parent.resolve(
                "." + place.getFileName() + "-" + ProcessHandle.current().pid()));
    }
}
