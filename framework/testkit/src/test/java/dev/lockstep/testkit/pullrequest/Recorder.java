package dev.lockstep.testkit.pullrequest;

import dev.lockstep.testkit.Build;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.io.FileUtils;

/** The scripts of Lockstep beside a {@code lockstep} that only writes down what it was started with. */
final class Recorder {
    private final Path home;

    private Recorder(Path home) {
        this.home = home;
    }

    static Recorder in(Path home) throws IOException {
        FileUtils.copyDirectory(
                Build.home().resolve("pull-request").toFile(),
                home.resolve("pull-request").toFile());
        program(home.resolve("lockstep"), """
                cat "/proc/$$/environ" >"$(dirname "$0")/environment-of-$1"
                echo "$*" >>"$(dirname "$0")/arguments"
                [ "$1" != list ] || echo "semaphore  a title"
                [ "$1" != intake ] || echo "  graded   X.java"
                """);
        return new Recorder(home);
    }

    /** Writes a program that a shell runs. */
    static void program(Path file, String script) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "#!/bin/sh\n" + script);
        if (!file.toFile().setExecutable(true)) {
            throw new IOException(file + " cannot be made executable");
        }
    }

    Path script(String name) {
        return home.resolve("pull-request").resolve(name);
    }

    /** The variables that a command of Lockstep was last started with. */
    Map<String, String> environmentOf(String command) throws IOException {
        Map<String, String> variables = new TreeMap<>();
        for (String variable :
                Files.readString(home.resolve("environment-of-" + command)).split("\0")) {
            int equals = variable.indexOf('=');
            variables.put(variable.substring(0, equals), variable.substring(equals + 1));
        }
        return variables;
    }

    /** One line for each start. */
    List<String> arguments() throws IOException {
        return Files.readAllLines(home.resolve("arguments"));
    }
}
