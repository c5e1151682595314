package dev.lockstep.core.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a program sees and can do in the sandbox of a worker, tried with perl: it can do more than the JVM lets student code. */
class BubblewrapTest {
    @TempDir
    Path folder;

    static Stream<Path> jdks() throws IOException {
        try (Stream<Path> homes = Files.list(Path.of("/usr/lib/jvm"))) {
            List<Path> installed = homes.filter(home -> Files.exists(home.resolve("lib/modules")))
                    .filter(home -> !Files.isSymbolicLink(home))
                    .toList();
            return Stream.concat(Stream.of(Inside.JDK), installed.stream()).distinct();
        }
    }

    @ParameterizedTest
    @MethodSource("jdks")
    void startsEveryJdkThatIsInstalled(Path home) throws IOException {
        Process process = inside().sandbox().start(Inside.launch(home, null, List.of(), "-version"));

        Programs.Outcome outcome = Programs.outcome(process);

        assertThat(outcome.said()).contains("version");
        assertThat(outcome.exitCode()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/root", "/home", "/proc/self/mem", "/sys/kernel", "/etc/passwd", "/var/lib", "/bin/sh", "/mnt"})
    void hasNoOtherFiles(String path) throws IOException {
        assertThat(perl("print -e '%s' ? 'there' : 'not there'".formatted(path)))
                .isEqualTo("not there");
    }

    @Test
    void hasAnEmptyTemporaryFolderAndNothingOfItsSiblings() throws IOException {
        Path sibling = Inside.writeOpen(folder.resolve("sibling"), "a secret");

        assertThat(perl("opendir D,'/tmp'; print grep !/^\\./, readdir D; print -e '%s' ? 'there' : 'gone'"
                        .formatted(sibling)))
                .isEqualTo("gone");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/x", "/dev/x", "/usr/x", "/usr/bin/x", "/lib/x", "/etc/x", "/etc/ld.so.cache", "/dev/pts/x"})
    void canWriteNowhereButInItsTemporaryFolders(String path) throws IOException {
        assertThat(perl("print open(F,'>>','%s') ? 'written' : 'refused'".formatted(path)))
                .isEqualTo("refused");
    }

    @Test
    void cannotWriteToItsJdkAndDoesNotSeeTheFolderItWasStartedWith() throws IOException {
        Path work = WorkFolder.create();
        String script = "print open(F,'>>','%s/lib/x') ? 'written' : 'refused'; print -d '%s' ? ' seen' : ' hidden'"
                .formatted(Inside.JDK, work);

        assertThat(Inside.said(inside().perl(work, null, script))).isEqualTo("refused hidden");
        Files.delete(work);
    }

    @Test
    void knowsNothingOfTheEnvironment() throws IOException {
        assertThat(perl("print join ' ', sort grep !/PERL/, keys %ENV"))
                .isEqualTo("HOME LANG LD_LIBRARY_PATH PATH PWD");
    }

    @Test
    void isNobodyWithoutAnyRight() throws IOException {
        assertThat(
                        perl(
                                "print \"$< $>\"; print $( =~ /^65534( 65534)*$/ ? ' nobody' : \" $(\"; print chown(0,0,'/tmp')"))
                .isEqualTo("65534 65534 nobody0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"setuid", "setgid"})
    void cannotBecomeAnotherUser(String how) throws IOException {
        assertThat(perl(how.equals("setuid") ? "$<=$>=0; print $>" : "$(=$)='0 0'; print $)+0"))
                .isEqualTo("65534");
    }

    @Test
    void seesAndReachesNoOtherProcess() throws IOException {
        long outside = ProcessHandle.current().pid();

        assertThat(perl("print $$ < 10 ? 'few' : 'many', kill(0, %d)".formatted(outside + 100_000)))
                .isEqualTo("few0");
    }

    @Test
    void theTemporaryFolderIsFullAtItsSize() throws IOException {
        String said = perl("for $n (1..9) { open F,'>',\"/tmp/$n\"; $all += syswrite(F,'x' x 16777216) || 0 }"
                + " print $all <= 67108864 ? 'bounded' : $all");

        assertThat(said).isEqualTo("bounded");
    }

    @Test
    void oneFileIsNoLargerThanItsLimit() throws IOException {
        assertThat(
                        perl(
                                "$SIG{XFSZ}='IGNORE'; open F,'>','/tmp/f'; seek F,70000000,0; print defined syswrite(F,'x') ? 1 : 0"))
                .isEqualTo("0");
    }

    @Test
    void aForkBombEndsAtTheNumberOfThreads() throws IOException {
        String said = perl(
                "pipe R,W; $n=0; while ($n<1000) { defined($p=fork) or last; if (!$p) { close W; read R,$_,1; exit }"
                        + " $n++ } print $n");

        assertThat(Integer.parseInt(said)).isBetween(100, ResourceLimits.USUAL_THREADS);
    }

    @Test
    void memoryOfAProcessIsBounded() throws IOException {
        assertThat(perl("$x = eval { 'x' x 900_000_000 }; print length $x")).isNotEqualTo("900000000");
    }

    @Test
    void aStudentsExitCodesAndSignalsComeThrough() throws IOException {
        assertThat(Programs.run(inside().perl(null, null, "exit 3")).exitCode()).isEqualTo(3);
        assertThat(Programs.run(inside().perl(null, null, "kill 9, $$")).exitCode())
                .isEqualTo(137);
        assertThat(Programs.run(inside().perl(null, null, "kill 6, $$")).exitCode())
                .isEqualTo(134);
    }

    @Test
    void aJvmOutOfMemorySaysSo() throws IOException {
        Path source = Inside.writeOpen(
                folder.resolve("Bomb.java"),
                "class Bomb { public static void main(String[] a) { Object o = new long[1 << 30]; } }");
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));

        Programs.Outcome outcome = Programs.outcome(inside().sandbox()
                .start(Inside.launch(
                        Inside.JDK, null, List.of(source), "-XX:+ExitOnOutOfMemoryError", source.toString())));

        assertThat(outcome.said()).contains("Terminating due to java.lang.OutOfMemoryError");
        assertThat(outcome.exitCode()).isEqualTo(3);
    }

    @Test
    void whenItIsKilledNothingOfItIsLeft() throws Exception {
        String mark = "lockstep-test-" + System.nanoTime();
        String script = "$|=1; for (1..3) { if (!fork) { $SIG{$_}='IGNORE' for qw(TERM HUP INT);"
                + " syscall(%d); sleep 1 while 1 } } print \"up\\n\"; sleep 1 while 1 # %s";
        int setsid = Architecture.ofThisMachine().orElseThrow() == Architecture.X86_64 ? 112 : 157;
        Process process = Starter.start(new ProcessBuilder(inside().perl(null, null, script.formatted(setsid, mark))));
        assertThat(process.inputReader().readLine()).isEqualTo("up");
        List<ProcessHandle> inside = withMark(mark);
        assertThat(inside).hasSizeGreaterThanOrEqualTo(4);

        process.destroyForcibly().waitFor();

        for (ProcessHandle left : inside) {
            left.onExit().get(60, TimeUnit.SECONDS);
        }
        assertThat(withMark(mark)).isEmpty();
        assertThat(Files.readString(Path.of("/proc/self/mounts"))).doesNotContain("newroot");
    }

    private static List<ProcessHandle> withMark(String mark) {
        return ProcessHandle.allProcesses()
                .filter(process -> commandLine(process).contains(mark))
                .toList();
    }

    private static String commandLine(ProcessHandle process) {
        try {
            return Files.readString(Path.of("/proc", Long.toString(process.pid()), "cmdline"));
        } catch (IOException goneOrForeign) {
            return "";
        }
    }

    @Test
    void livesOnWhenTheThreadThatAskedForItHasEnded() throws IOException, InterruptedException {
        List<String> command = inside().perl(null, null, "$|=1; print \"up\\n\"; print scalar <STDIN>");
        Process[] started = new Process[1];
        Thread asking = new Thread(() -> {
            try {
                started[0] = Starter.start(new ProcessBuilder(command));
            } catch (IOException broken) {
                throw new AssertionError(broken);
            }
        });
        asking.start();
        asking.join();
        try (BufferedReader said = started[0].inputReader()) {
            assertThat(said.readLine()).isEqualTo("up");
            started[0].getOutputStream().write("still here\n".getBytes());
            started[0].getOutputStream().close();

            assertThat(said.readLine()).isEqualTo("still here");
        }
    }

    private String perl(String script) throws IOException {
        return inside().saidByPerl(script);
    }

    private Inside inside() {
        return new Inside(folder);
    }
}
