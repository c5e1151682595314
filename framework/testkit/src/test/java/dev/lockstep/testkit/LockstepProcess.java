package dev.lockstep.testkit;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The launcher script as a process of its own, run by the JDK that runs the tests. */
final class LockstepProcess {
    private LockstepProcess() {}

    record Result(int exitCode, String output, String errors) {}

    /** Runs {@code ./lockstep} with {@code folder} as the current one, and waits for its end. */
    static Result run(Path folder, String... arguments) {
        try {
            File output = Files.createTempFile("lockstep", ".out").toFile();
            File errors = Files.createTempFile("lockstep", ".err").toFile();
            ProcessBuilder builder =
                    builder(folder, arguments).redirectOutput(output).redirectError(errors);
            int exitCode = builder.start().waitFor();
            Result result = new Result(exitCode, Files.readString(output.toPath()), Files.readString(errors.toPath()));
            Files.delete(output.toPath());
            Files.delete(errors.toPath());
            return result;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError(stopped);
        }
    }

    /** Starts {@code ./lockstep} with {@code folder} as the current one; what it complains about goes where ours does. */
    static Process start(Path folder, String... arguments) throws IOException {
        return builder(folder, arguments)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    /** The same on a pseudo-terminal, with what it prints and complains about together. */
    static Process startOnTerminal(Path folder, String... arguments) throws IOException {
        ProcessBuilder builder = builder(folder, arguments);
        String line = builder.command().stream()
                .map(word -> "'" + word.replace("'", "'\\''") + "'")
                .collect(Collectors.joining(" "));
        builder.command("script", "--quiet", "--return", "--command", "stty cols 160 && " + line, "/dev/null");
        builder.environment().put("TERM", "xterm");
        return builder.redirectErrorStream(true).start();
    }

    private static ProcessBuilder builder(Path folder, String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Build.home().resolve("lockstep").toString());
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("LOCKSTEP_CACHE", Build.installation().cache().toString());
        return builder;
    }
}
