package dev.lockstep.core.suite;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lockstep.core.compile.Compiled;
import dev.lockstep.model.ClassFiles;
import org.junit.jupiter.api.Test;

/** Which test classes are rewritten for exploration. A class that explores and is not rewritten could not be judged. */
class TestKindsTest {
    private static final ClassFiles EXPLORER = Compiled.of("""
            package dev.lockstep.kit.interleavings;
            public class Interleavings { public static void explore(Runnable scenario) {} }
            """);

    private final ClassFiles tests = Compiled.against(EXPLORER, """
            package oslab;
            import dev.lockstep.kit.interleavings.Interleavings;
            abstract class Explores {
                void inherited() { Interleavings.explore(() -> {}); }
            }
            class InheritsTest extends Explores {}
            class InheritsAgainTest extends InheritsTest {}
            class NestsTest {
                class Inner { void own() { Interleavings.explore(Helper::help); } }
            }
            class PlainTest { void own() { Helper.help(); } }
            class Helper { static void help() {} }
            """);
    private final TestKinds kinds = TestKinds.of(ClassFacts.readAll(tests));

    @Test
    void exploresWhatNamesTheExplorerItselfInANestedClassOrThroughASuperclass() {
        assertThat(kinds.exploring(tests).byName())
                .containsOnlyKeys(
                        "oslab.Explores",
                        "oslab.InheritsTest",
                        "oslab.InheritsAgainTest",
                        "oslab.NestsTest",
                        "oslab.NestsTest$Inner",
                        "oslab.Helper");
    }

    @Test
    void leavesTheOthersAsTheyAre() {
        assertThat(kinds.plain(tests).byName()).containsOnlyKeys("oslab.PlainTest", "oslab.Helper");
    }
}
