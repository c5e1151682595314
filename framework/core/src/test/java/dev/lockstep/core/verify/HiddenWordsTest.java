package dev.lockstep.core.verify;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lockstep.model.TestPlan;
import dev.lockstep.model.Visibility;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HiddenWordsTest {
    @TempDir
    Path root;

    private Authored handout;
    private HiddenWords words;

    @BeforeEach
    void oneHiddenTestClass() {
        Authored tlb = new Authored(root.resolve("tlb"))
                .write("src/hidden/java/oslab/EvictionTest.java", "class EvictionTest {}")
                .write("src/hidden/java/oslab/package-info.java", "package oslab;");
        TestPlan plan = new TestPlan(List.of(
                Authored.test(Visibility.HIDDEN, "evictsTheOldest", "évict"),
                Authored.test(Visibility.HIDDEN, "both", "évict"),
                Authored.test(Visibility.PUBLIC, "both", "évict"),
                Authored.test(Visibility.PUBLIC, "hits", "évict")));
        handout = new Authored(root.resolve("handout"));
        words = HiddenWords.of(tlb.exercise(Authored.criterion("évict", 100)), plan);
    }

    @Test
    void findsNothingInAHandoutThatHoldsOnlyWhatIsPublic() {
        handout.write("src/test/java/TlbTest.java", "void hits() {} void both() {}")
                .write("HANDOUT.md", "An eviction test evicts the oldest.")
                .write("repository/kit.jar", "oslab/package-info.class");

        assertThat(words.in(handout.folder)).isEmpty();
    }

    @Test
    void findsNamesOfHiddenClassesAndMethods() {
        handout.write("HANDOUT.md", "See EvictionTest.").write("src/Tlb.java", "// evictsTheOldest checks this");

        assertThat(words.in(handout.folder))
                .satisfiesExactly(
                        first -> assertThat(first).contains("HANDOUT.md", "'EvictionTest'"),
                        second -> assertThat(second).contains("Tlb.java", "'evictsTheOldest'"));
    }

    @Test
    void findsAHintThoughItIsNotAscii() {
        handout.write("notes/hints.txt", "First: Look at évict again.");

        assertThat(words.in(handout.folder)).singleElement().satisfies(found -> assertThat(found)
                .contains("hints.txt", "Look at évict again."));
    }
}
