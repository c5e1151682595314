package dev.lockstep.core.handout;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The files of an exercise that students may have: stub, public tests, text and its images. */
final class HandoutFiles {
    private static final String TEXT = "HANDOUT.md";
    private static final List<String> FOLDERS = List.of("src/main", "src/test");
    private static final Pattern IMAGE = Pattern.compile("(?i).*\\.(png|jpe?g|gif|svg|webp)");
    private static final String IGNORED = """
            target/
            .idea/
            *.iml
            .vscode/
            .settings/
            .classpath
            .project
            # The tests need this, whatever is ignored elsewhere.
            !.lockstep/**
            """;

    private HandoutFiles() {}

    /** What must be put right in the exercise before it can be handed out. */
    static Optional<String> problemIn(Path exercise) throws IOException {
        if (!Files.isRegularFile(exercise.resolve(TEXT))) {
            return Optional.of(exercise.resolve(TEXT) + " is missing; write the text that students read");
        }
        for (String image : MarkdownImages.in(Files.readString(exercise.resolve(TEXT)))) {
            if (!mayHandOut(exercise, image)) {
                return Optional.of(exercise.resolve(TEXT) + " shows '" + image
                        + "', which is no file of the exercise that students may have; add it or correct the path");
            }
        }
        return sources(exercise).stream()
                .filter(Files::isSymbolicLink)
                .map(link -> link + " is a symbolic link, which could lead to hidden files; put the file itself there")
                .findFirst();
    }

    static void copy(Path exercise, Path handout) throws IOException {
        for (Path file : sources(exercise)) {
            Trees.copy(file, handout.resolve(exercise.relativize(file).toString()));
        }
        for (String image : MarkdownImages.in(Files.readString(exercise.resolve(TEXT)))) {
            Trees.copy(exercise.resolve(image), handout.resolve(image));
        }
        Files.copy(exercise.resolve(TEXT), handout.resolve("README.md"));
        Files.writeString(handout.resolve(".gitignore"), IGNORED);
    }

    private static List<Path> sources(Path exercise) throws IOException {
        List<Path> sources = new ArrayList<>();
        for (String folder : FOLDERS) {
            sources.addAll(Trees.files(exercise.resolve(folder)));
        }
        return sources;
    }

    /** A picture inside the exercise, and not in its sources. */
    private static boolean mayHandOut(Path exercise, String image) throws IOException {
        Path file = exercise.resolve(image).normalize();
        if (!IMAGE.matcher(image).matches() || !Files.isRegularFile(file)) {
            return false;
        }
        Path real = file.toRealPath();
        Path root = exercise.toRealPath();
        return real.startsWith(root) && !real.startsWith(root.resolve("src"));
    }
}
