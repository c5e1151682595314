package dev.lockstep.core.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Runs real processes in real groups, where this machine gives any to whoever runs the tests. */
@Timeout(120)
class MemoryGroupsTest {

    @TempDir
    Path cache;

    private MemoryGroups groups;

    @BeforeEach
    void find() {
        Optional<MemoryGroups> found = MemoryGroups.find();
        assumeTrue(found.isPresent(), "no group for this user: " + MemoryGroups.REMEDY);
        groups = found.get();
    }

    @Test
    void aGroupIsGoneOnceItsLastProcessIs() throws Exception {
        MemoryGroup group = groups.create(Inside.LIMITS);
        Process process = joined(group, "echo up; read x").start();
        assertThat(process.inputReader().readLine()).isEqualTo("up");

        assertThat(group.removeIfEmpty()).isFalse();
        process.destroyForcibly().waitFor();
        group.remove();

        assertThat(group.members().getParent()).doesNotExist();
    }

    @Test
    void processesThatFitEachDoNotFitTogether() throws Exception {
        MemoryGroup group = groups.create(new ResourceLimits(16, 16, 0)); // 432 MiB in all
        String each = "perl -e '$x = q(x) x (100 << 20); $x .= q(y); print qq(held\\n); close STDOUT; sleep 1000' &";
        Process process = joined(group, each.repeat(8) + " wait -n; echo ended").start();
        try (BufferedReader said = process.inputReader()) {
            assertThat(said.lines().takeWhile(line -> !line.equals("ended"))).hasSizeLessThan(8);
        } finally {
            while (!group.removeIfEmpty()) {
                killMembers(group);
            }
        }
    }

    @Test
    void theSandboxStartsInAGroupAndLeavesNone() throws Exception {
        Inside inside = new Inside(cache);
        Process process = inside.sandbox().start(Inside.launch(Inside.JDK, null, List.of(), "-version"));

        Programs.Outcome outcome = Programs.outcome(process);

        assertThat(outcome.exitCode()).as(outcome.said()).isZero();
        awaitNoGroupOfThisProcess();
    }

    @Test
    void reportsSayWhetherItHolds() {
        Inside inside = new Inside(cache);

        assertThat(inside.sandbox().protection().holds()).contains(MemoryGroups.HELD);
        assertThat(inside.sandbox().protection().lacks()).isEmpty();
    }

    private static void killMembers(MemoryGroup group) throws IOException {
        for (String member : Files.readAllLines(group.members())) {
            ProcessHandle.of(Long.parseLong(member)).ifPresent(ProcessHandle::destroyForcibly);
        }
    }

    private static ProcessBuilder joined(MemoryGroup group, String script) {
        return new ProcessBuilder("bash", "-ec", "echo $$ >" + group.members() + "; " + script);
    }

    private void awaitNoGroupOfThisProcess() throws IOException {
        MemoryGroup another = groups.create(Inside.LIMITS);
        Path parent = another.members().getParent().getParent();
        another.remove();
        while (hasGroupsOfThisProcess(parent)) {
            Thread.onSpinWait();
        }
    }

    private static boolean hasGroupsOfThisProcess(Path parent) throws IOException {
        String prefix = "lockstep-" + ProcessHandle.current().pid() + "-";
        try (Stream<Path> all = Files.list(parent)) {
            return all.anyMatch(group -> group.getFileName().toString().startsWith(prefix));
        }
    }
}
