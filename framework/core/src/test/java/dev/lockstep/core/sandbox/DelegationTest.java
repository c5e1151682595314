package dev.lockstep.core.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Uses a real group of the unified hierarchy, with whatever controller is free there: moving and switching are the same for all. */
class DelegationTest {
    private Path group;
    private Path switchedOn;
    private String controller;
    private Process member;

    @BeforeEach
    void make() throws IOException {
        Path top = unified();
        assumeTrue(top != null && Files.isWritable(top.resolve("cgroup.subtree_control")), "needs root and cgroups 2");
        List<String> controllers = words(top.resolve("cgroup.controllers"));
        assumeTrue(!controllers.get(0).isEmpty(), "the hierarchy has no controller");
        controller = controllers.get(0);
        if (!words(top.resolve("cgroup.subtree_control")).contains(controller)) {
            Files.writeString(top.resolve("cgroup.subtree_control"), "+" + controller);
            switchedOn = top.resolve("cgroup.subtree_control");
        }
        group = Files.createDirectory(
                top.resolve("lockstep-test-" + ProcessHandle.current().pid()));
        member = new ProcessBuilder("sh", "-c", "echo $$ >" + group.resolve("cgroup.procs") + "; echo up; read x")
                .start();
        assertThat(member.inputReader().readLine()).isEqualTo("up");
    }

    @AfterEach
    void remove() throws IOException, InterruptedException {
        if (group != null) {
            member.destroyForcibly().waitFor();
            Files.deleteIfExists(group.resolve("lockstep-controller"));
            Files.delete(group);
        }
        if (switchedOn != null) {
            Files.writeString(switchedOn, "-" + controller);
        }
    }

    @Test
    void movesTheMembersOutOfTheWayAndSwitchesTheControllerOn() throws IOException {
        assertThat(Delegation.of(group, List.of(controller, "not-there"))).contains(group);

        assertThat(words(group.resolve("cgroup.subtree_control"))).contains(controller);
        assertThat(Files.readAllLines(group.resolve("cgroup.procs"))).isEmpty();
        assertThat(Files.readAllLines(group.resolve("lockstep-controller/cgroup.procs")))
                .contains(Long.toString(member.pid()));
    }

    @Test
    void findsTheSameGroupFromWhereItsMembersAreNow() {
        Delegation.of(group, List.of(controller));

        assertThat(Delegation.of(group.resolve("lockstep-controller"), List.of(controller)))
                .contains(group);
    }

    @Test
    void touchesNothingWithoutTheControllerThatMatters() throws IOException {
        assertThat(Delegation.of(group, List.of("not-there", controller))).isEmpty();

        assertThat(Files.readAllLines(group.resolve("cgroup.procs"))).contains(Long.toString(member.pid()));
    }

    private static Path unified() throws IOException {
        try (Stream<String> mounts = Files.lines(Path.of("/proc/self/mountinfo"))) {
            return mounts.filter(mount -> mount.contains(" - cgroup2 "))
                    .map(mount -> Path.of(mount.split(" ")[4]))
                    .findFirst()
                    .orElse(null);
        }
    }

    private static List<String> words(Path file) throws IOException {
        return List.of(Files.readString(file).strip().split(" "));
    }
}
