package dev.lockstep.core.execute;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Looks at real processes until what must come has come. */
@Timeout(120)
class ProcessTreeTest {
    private Process root;

    @AfterEach
    void end() throws InterruptedException {
        root.descendants().forEach(ProcessHandle::destroyForcibly);
        root.destroyForcibly().waitFor();
    }

    @Test
    void isAtRestWhileEveryProcessInItWaits() throws IOException {
        shell("read x & read y");

        awaitThat(ProcessTree::isAtRest);
    }

    @Test
    void isNotAtRestWhileAGrandchildRuns() throws IOException {
        shell("sh -c 'sh -c \"echo up; while :; do :; done\"; :'; read x");
        try (BufferedReader said = root.inputReader()) {
            assertThat(said.readLine()).isEqualTo("up");

            for (int look = 0; look < 20; look++) {
                assertThat(ProcessTree.of(root).orElseThrow().isAtRest()).isFalse();
            }
        }
    }

    @Test
    void countsTheTimeOfDescendants() throws IOException {
        shell("sh -c 'while :; do :; done'; read x");
        long before = ProcessTree.of(root).orElseThrow().processorNanos();

        awaitThat(tree -> tree.processorNanos() > before + 100_000_000);
    }

    @Test
    void countsTheTimeOfChildrenThatHaveEnded() throws IOException {
        shell("sh -c 'i=0; while [ $i -lt 200000 ]; do i=$((i+1)); done'; echo ended; read x");
        try (BufferedReader said = root.inputReader()) {
            assertThat(said.readLine()).isEqualTo("ended");

            assertThat(ProcessTree.of(root).orElseThrow().processorNanos()).isGreaterThan(50_000_000);
        }
    }

    @Test
    void isEmptyOnceItsRootHasEnded() throws IOException, InterruptedException {
        shell("exit");
        root.waitFor();

        assertThat(ProcessTree.of(root)).isEmpty();
    }

    private void shell(String script) throws IOException {
        root = new ProcessBuilder("sh", "-c", script).start();
    }

    private void awaitThat(Predicate<ProcessTree> condition) {
        while (!condition.test(ProcessTree.of(root).orElseThrow())) {
            Thread.onSpinWait();
        }
    }
}
