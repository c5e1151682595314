package dev.lockstep.core.verify;

import dev.lockstep.core.source.ExerciseLayout;
import dev.lockstep.model.Exercise;
import dev.lockstep.model.Failure;
import dev.lockstep.model.Frame;
import dev.lockstep.model.TestCase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds the author's file and line for what is known by name: a test, a criterion, a frame of a stack. */
final class AuthorPlaces {
    private final Path folder;

    AuthorPlaces(Exercise exercise) {
        this.folder = exercise.folder();
    }

    /** Where {@code test} is declared; its id if that cannot be found. */
    String of(TestCase test) {
        String[] nesting = className(test).split("\\$");
        return fileOf(test)
                .map(file -> {
                    int line = 0;
                    for (int i = 1; i < nesting.length; i++) {
                        line = lineOf(file, Pattern.compile("\\bclass " + Pattern.quote(nesting[i]) + "\\b"), line);
                    }
                    return file + ":" + Math.max(1, lineOf(file, declarationOf(test), line));
                })
                .orElse(test.id());
    }

    /** Where {@code test} found the failure; where it is declared if no frame of it is known. */
    String of(TestCase test, Optional<Failure> failure) {
        String source = sourceOf(test);
        return failure.stream()
                .flatMap(thrown -> thrown.frames().stream())
                .filter(frame -> frame.file().equals(source) && frame.line() > 0)
                .findFirst()
                .flatMap(frame -> fileOf(test).map(file -> file + ":" + frame.line()))
                .orElseGet(() -> of(test));
    }

    /** Where in {@code solution} the failure arose, if a frame of it is known. */
    static Optional<String> of(Solution solution, Failure failure) {
        for (Frame frame : failure.frames()) {
            for (String root : List.of("", ExerciseLayout.STUB)) {
                Path file = solution.folder().resolve(root).resolve(frame.file());
                if (!frame.file().isEmpty() && frame.line() > 0 && Files.isRegularFile(file)) {
                    return Optional.of(file + ":" + frame.line());
                }
            }
        }
        return Optional.empty();
    }

    /** The criterion called {@code id} in the manifest; the manifest alone if it is not found there. */
    String ofCriterion(String id) {
        return in(folder.resolve("exercise.json"), "\"id\"\\s*:\\s*" + Pattern.quote("\"" + id + "\""));
    }

    /** {@code file}, with the line that holds {@code pattern} if there is one. */
    static String in(Path file, String pattern) {
        int line = lineOf(file, Pattern.compile(pattern), 0);
        return line > 0 ? file + ":" + line : file.toString();
    }

    private Optional<Path> fileOf(TestCase test) {
        return Stream.of(ExerciseLayout.PUBLIC_TESTS, ExerciseLayout.HIDDEN_TESTS)
                .map(root -> folder.resolve(root).resolve(sourceOf(test)))
                .filter(Files::isRegularFile)
                .findFirst();
    }

    private static String sourceOf(TestCase test) {
        return className(test).split("\\$")[0].replace('.', '/') + ".java";
    }

    private static String className(TestCase test) {
        return test.id().substring(0, Math.max(0, test.id().indexOf('#')));
    }

    private static Pattern declarationOf(TestCase test) {
        String method = test.id().substring(test.id().indexOf('#') + 1).split("\\(")[0];
        return Pattern.compile("\\b[\\w>\\]]+\\s+" + Pattern.quote(method) + "\\s*\\(");
    }

    /** The first line after {@code before} that matches, or 0. */
    private static int lineOf(Path file, Pattern pattern, int before) {
        try {
            List<String> lines = Files.readAllLines(file);
            return IntStream.range(before, lines.size())
                    .filter(i -> pattern.matcher(lines.get(i)).find())
                    .map(i -> i + 1)
                    .findFirst()
                    .orElse(0);
        } catch (IOException unreadable) {
            return 0;
        }
    }
}
