package dev.lockstep.core.verify;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lockstep.model.Failure;
import dev.lockstep.model.Frame;
import dev.lockstep.model.TestCase;
import dev.lockstep.model.Visibility;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuthorPlacesTest {
    private static final String SOURCE = """
            package oslab;

            class TlbTest {
                @Test
                void hits() {
                    check();
                }

                class Full {
                    @Test
                    void hits() {}
                }
            }
            """;

    @TempDir
    Path folder;

    private AuthorPlaces places;

    @BeforeEach
    void oneTestFile() {
        Authored tlb = new Authored(folder)
                .write("src/hidden/java/oslab/TlbTest.java", SOURCE)
                .write("exercise.json", "{\n\"rubric\": [\n{\"id\": \"hit\"}]}\n");
        places = new AuthorPlaces(tlb.exercise(Authored.criterion("hit", 100)));
    }

    @Test
    void findsWhereATestIsDeclared() {
        assertThat(places.of(test("oslab.TlbTest#hits()"))).endsWith("TlbTest.java:5");
        assertThat(places.of(test("oslab.TlbTest$Full#hits()"))).endsWith("TlbTest.java:11");
    }

    @Test
    void prefersTheLineThatFoundTheFailure() {
        Failure failure = new Failure(
                "AssertionError",
                "",
                null,
                List.of(
                        new Frame("oslab.Tlb", "look", "oslab/Tlb.java", 40),
                        new Frame("oslab.TlbTest", "hits", "oslab/TlbTest.java", 6)));

        assertThat(places.of(test("oslab.TlbTest#hits()"), Optional.of(failure)))
                .endsWith("TlbTest.java:6");
    }

    @Test
    void findsACriterionInTheManifest() {
        assertThat(places.ofCriterion("hit")).endsWith("exercise.json:3");
        assertThat(places.ofCriterion("miss")).endsWith("exercise.json");
    }

    @Test
    void namesATestWhoseFileIsNotThere() {
        assertThat(places.of(test("oslab.Gone#hits()"))).isEqualTo("oslab.Gone#hits()");
    }

    private static TestCase test(String id) {
        return new TestCase(id, "hits", Visibility.HIDDEN, List.of("hit"));
    }
}
