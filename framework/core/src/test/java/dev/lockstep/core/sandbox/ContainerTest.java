package dev.lockstep.core.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Runs in real containers, where this machine has an engine that works. */
@Timeout(300)
class ContainerTest {
    @TempDir
    Path cache;

    private Container container;

    @BeforeEach
    void findAnEngine() throws IOException {
        Optional<ProbeResult> result = new SandboxProbe(cache, Inside.JDK, List.of())
                .all().stream().filter(tried -> tried.level() == Level.S2).findFirst();
        assumeTrue(result.orElseThrow() instanceof ProbeResult.Works, () -> result.get()
                .toString());
        container = (Container) ((ProbeResult.Works) result.get()).sandbox();
    }

    @Test
    void startsAJvm() throws IOException {
        Programs.Outcome outcome =
                Programs.outcome(container.start(Inside.launch(Inside.JDK, null, List.of(), "-version")));

        assertThat(outcome.said()).contains("version");
        assertThat(outcome.exitCode()).isZero();
    }

    @Test
    void seesNeitherTheFilesNorTheNetworkOfTheMachine() throws IOException {
        assertThat(perl("print join ' ', map { -e $_ ? 'there' : 'gone' } '/root', '/home', '/etc/shadow', '/bin/sh'"))
                .isEqualTo("gone gone gone gone");
        assertThat(
                        perl(
                                "print join ' ', grep !/lo:|face|packets/, map { (split)[0] } do { open F, '/proc/net/dev'; <F> }"))
                .doesNotContain("eth");
    }

    @Test
    void canWriteNowhereButInItsTemporaryFolder() throws IOException {
        assertThat(perl("print join ' ', map { open(F, '>', $_) ? 'written' : 'refused' } '/x', '/usr/x', '/tmp/x'"))
                .isEqualTo("refused refused written");
    }

    @Test
    void isNobodyWithoutAnyRight() throws IOException {
        assertThat(perl("print $< == 0 ? 'root' : 'nobody', chown(0, 0, '/tmp'); $> = 0; print $> == 0 ? 1 : 0"))
                .isEqualTo("nobody00");
    }

    @Test
    void memoryOfAllProcessesIsBounded() throws IOException {
        String eight = "for (1..8) { unless (fork) { $x = 'x' x (100 << 20); $x .= 'y'; sleep 20; exit 0 } }"
                + " $killed = 0; for (1..8) { wait; $killed++ if $? & 127 } print $killed ? 'bounded' : 'all lived'";

        assertThat(perl(eight)).isEqualTo("bounded");
    }

    @Test
    void whenItIsKilledNoContainerIsLeft() throws IOException, InterruptedException {
        String name = "lockstep-test-" + UUID.randomUUID();
        List<String> engine = List.of(container.engine().toString(), "kill", name);
        Process process = new ContainerProcess(
                Starter.start(new ProcessBuilder(perlCommand("$|=1; print qq(up\\n); sleep 1000", name))), engine);
        assertThat(process.inputReader().readLine()).isEqualTo("up");

        process.destroyForcibly().waitFor();

        while (Programs.run(List.of(container.engine().toString(), "ps", "-a", "--format", "{{.Names}}"))
                .said()
                .contains(name)) {
            Thread.onSpinWait();
        }
    }

    private String perl(String script) throws IOException {
        return Programs.run(perlCommand(script, "lockstep-test-" + UUID.randomUUID()))
                .said();
    }

    private List<String> perlCommand(String script, String name) throws IOException {
        Memory memory = new Memory(cache, Inside.JDK, container.engine());
        List<Path> readOnly = memory.filesOutside(Inside.JDK, List.of(Inside.PERL));
        String java = Inside.JDK.resolve("bin/java").toString();
        Launch launch = new Launch(List.of(java), readOnly, null, new ResourceLimits(16, 16, 0), true);
        List<String> command = new ArrayList<>(container.command(launch, name));
        command.remove(command.size() - 1);
        command.add(command.indexOf("--rm"), "--env=PERL_BADLANG=0"); // no word on locales
        command.addAll(List.of(Inside.PERL.toString(), "-e", script));
        return command;
    }
}
