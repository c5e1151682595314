package dev.lockstep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Runs commands as a user does, but in this JVM and in a home of its own. Assertions return it, to be chained. */
final class Terminal {
    private final Path home;
    private int code = -1;
    private String out = "";
    private String err = "";

    Terminal(Path home) {
        this.home = home;
    }

    Terminal write(String path, String text) throws IOException {
        Files.createDirectories(home.resolve(path).getParent());
        Files.writeString(home.resolve(path), text);
        return this;
    }

    Terminal run(String... arguments) {
        StringWriter toOut = new StringWriter();
        StringWriter toErr = new StringWriter();
        String before = System.getProperty("lockstep.home");
        System.setProperty("lockstep.home", home.toString());
        try {
            code = Main.commandLine(new PrintWriter(toOut, true), new PrintWriter(toErr, true))
                    .execute(arguments);
        } finally {
            if (before == null) {
                System.clearProperty("lockstep.home");
            } else {
                System.setProperty("lockstep.home", before);
            }
        }
        out = toOut.toString();
        err = toErr.toString();
        return this;
    }

    Terminal exitsWith(int expected) {
        assertThat(code).as("exit code, after: %s", err).isEqualTo(expected);
        return this;
    }

    Terminal says(String... parts) {
        assertThat(out).contains(parts);
        return this;
    }

    /** An error that a user can act on, so not a stack trace. */
    Terminal complains(String... parts) {
        assertThat(err).contains(parts).doesNotContain("\tat ");
        return this;
    }

    Terminal isSilentOnOutput() {
        assertThat(out).isEmpty();
        return this;
    }

    /** Every file of the home, to be compared with what it was. */
    List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(home)) {
            return files.sorted().toList();
        }
    }
}
