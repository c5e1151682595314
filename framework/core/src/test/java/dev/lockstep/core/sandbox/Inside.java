package dev.lockstep.core.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Runs programs in the real sandbox of this machine. Where bubblewrap does not work, its tests fail: {@code ./check} installs it. */
final class Inside {
    static final Path JDK = Path.of(System.getProperty("java.home"));
    static final Path PERL = Path.of("/usr/bin/perl");
    static final ResourceLimits LIMITS = new ResourceLimits(64, ResourceLimits.USUAL_THREADS, 30);

    private final Memory memory;
    private final Bubblewrap sandbox;

    Inside(Path cache) {
        memory = new Memory(cache, JDK, program("bwrap"));
        sandbox =
                new Bubblewrap(new Bubblewrap.Tools(program("bwrap"), program("prlimit"), program("setpriv")), memory);
    }

    Bubblewrap sandbox() {
        return sandbox;
    }

    /** The launch line of a worker, with perl in the place of its JVM. */
    List<String> perl(@Nullable Path work, @Nullable Path filter, String script) throws IOException {
        String java = JDK.resolve("bin/java").toString();
        List<Path> readOnly = new ArrayList<>(memory.filesOutside(JDK, List.of(PERL)));
        Launch launch = new Launch(List.of(java), readOnly, work, LIMITS, true);
        List<String> command =
                new ArrayList<>(sandbox.command(launch, Bubblewrap.shell(filter == null ? memory.filter() : filter)));
        command.remove(command.size() - 1);
        command.addAll(
                command.indexOf("--clearenv") + 1, List.of("--setenv", "PERL_BADLANG", "0")); // no word on locales
        command.addAll(List.of(PERL.toString(), "-e", script));
        return command;
    }

    /** What {@code script} printed. */
    String saidByPerl(String script) throws IOException {
        return said(perl(null, null, script));
    }

    static String said(List<String> command) throws IOException {
        return Programs.run(command).said();
    }

    /** What a JVM says, with its exit code. */
    Programs.Outcome java(String... arguments) throws IOException {
        return Programs.outcome(sandbox.start(launch(JDK, null, List.of(), arguments)));
    }

    static Launch launch(Path home, @Nullable Path work, List<Path> readOnly, String... arguments) {
        List<String> command = new ArrayList<>(
                List.of(home.resolve("bin/java").toString(), "-Xmx64m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
        command.addAll(List.of(arguments));
        return new Launch(command, readOnly, work, LIMITS, true);
    }

    static Path program(String name) {
        assertThat(Programs.find(name))
                .as("%s is needed here: run ./check, which installs it", name)
                .isPresent();
        return Programs.find(name).orElseThrow();
    }

    static Path writeOpen(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }
}
