package dev.lockstep.core.verify;

import dev.lockstep.core.ToolFailure;
import dev.lockstep.core.source.ExerciseLayout;
import dev.lockstep.core.source.SourceTree;
import dev.lockstep.model.Criterion;
import dev.lockstep.model.Exercise;
import dev.lockstep.model.TestCase;
import dev.lockstep.model.TestPlan;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What no student may find in a handout: names of hidden test classes and methods, and hints. */
final class HiddenWords {
    private final Set<String> words;

    private HiddenWords(Set<String> words) {
        this.words = words;
    }

    static HiddenWords of(Exercise exercise, TestPlan plan) {
        Set<String> words = new LinkedHashSet<>();
        SourceTree.read(exercise.folder().resolve(ExerciseLayout.HIDDEN_TESTS)).stream()
                .map(file -> file.name().replace(".java", ""))
                .filter(name -> !name.endsWith("-info")) // every package has one, and the kit's jar lists them
                .forEach(words::add);
        plan.tests().stream()
                .filter(TestCase::isHidden)
                .map(HiddenWords::method)
                .forEach(words::add);
        plan.tests().stream()
                .filter(test -> !test.isHidden())
                .map(HiddenWords::method)
                .forEach(words::remove);
        exercise.rubric().criteria().stream().map(Criterion::hint).forEach(words::add);
        return new HiddenWords(words);
    }

    private static String method(TestCase test) {
        return test.id().substring(test.id().indexOf('#') + 1, test.id().indexOf('('));
    }

    /** One sentence for each file below {@code folder} that holds such a word. */
    List<String> in(Path folder) {
        List<String> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                String text = Files.readString(file, StandardCharsets.ISO_8859_1);
                words.stream()
                        .filter(word -> text.contains(bytesOf(word)))
                        .forEach(word -> found.add(
                                "the handout's " + folder.relativize(file) + " holds what is hidden: '" + word + "'"));
            }
            return found;
        } catch (IOException broken) {
            throw new ToolFailure("the handout cannot be read: " + broken.getMessage(), broken);
        }
    }

    private static String bytesOf(String word) {
        return new String(word.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }
}
