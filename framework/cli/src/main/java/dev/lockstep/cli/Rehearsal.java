package dev.lockstep.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Runs the commands that must start fast, in one JVM, for the sake of the classes that they load. */
public final class Rehearsal {
    private static final PrintWriter NOWHERE = new PrintWriter(OutputStream.nullOutputStream());

    private Rehearsal() {}

    /** Takes the name of a launch line, and the folder of an exercise that is its own submission. */
    public static void main(String[] arguments) throws IOException {
        Main.run(new String[] {"list"}, NOWHERE, NOWHERE);
        if (arguments[0].equals(LaunchLine.ANY)) {
            grade(arguments[1]);
        }
        System.exit(ExitCode.OK);
    }

    private static void grade(String exercise) throws IOException {
        Path out = Files.createTempDirectory("lockstep-rehearsal");
        Main.run(
                new String[] {"grade", "rehearsal", exercise, "--exercises", exercise, "--out", out.toString()},
                NOWHERE,
                NOWHERE);
        try (Stream<Path> files = Files.walk(out)) {
            List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
            for (Path file : deepestFirst) {
                Files.delete(file);
            }
        }
    }
}
