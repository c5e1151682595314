package dev.lockstep.core.vet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lockstep.core.compile.Compiled;
import dev.lockstep.model.ApiPolicy;
import dev.lockstep.model.ClassFiles;
import dev.lockstep.model.SourceFile;
import dev.lockstep.model.Workspace;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The samples in {@code src/test/resources/vet}: ordinary programs are cleared, and hostile ones are refused in exactly the
 * lines that end in {@code //!} and the words that the report must show.
 */
class SamplesTest {
    private static final String MARK = "//! ";

    @TestFactory
    Stream<DynamicTest> clearsOrdinaryPrograms() {
        return Vetted.samples("right").stream()
                .map(sample ->
                        DynamicTest.dynamicTest(sample.getFileName().toString(), () -> assertThat(refusals(sample))
                                .isEmpty()));
    }

    @Test
    void clearsMoreThanSixtyClassesOfEveryKind() {
        long topLevel = Vetted.samples("right").stream()
                .flatMap(sample -> classes(Vetted.sourceFile(sample)).byName().keySet().stream())
                .filter(name -> !name.contains("$"))
                .count();

        assertThat(topLevel).isGreaterThan(60);
    }

    @TestFactory
    Stream<DynamicTest> refusesEachHostileLineInItsWordsAndNoOther() {
        return Vetted.samples("hostile").stream()
                .map(sample ->
                        DynamicTest.dynamicTest(sample.getFileName().toString(), () -> assertThat(refusals(sample))
                                .isEqualTo(marked(Vetted.text(sample)))));
    }

    private static List<String> marked(String text) {
        List<String> lines = text.lines().toList();
        List<String> marked = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            int mark = lines.get(i).indexOf(MARK);
            if (mark >= 0) {
                marked.add((i + 1) + ": " + lines.get(i).substring(mark + MARK.length()));
            }
        }
        return marked;
    }

    private static List<String> refusals(Path sample) {
        SourceFile source = Vetted.sourceFile(sample);
        Workspace workspace = Vetted.workspace(ApiPolicy.USUAL, List.of(source.path()), List.of(source));
        return Vetted.lines(Vetted.vet(workspace, classes(source)));
    }

    private static ClassFiles classes(SourceFile source) {
        return Compiled.of(List.of(source));
    }
}
