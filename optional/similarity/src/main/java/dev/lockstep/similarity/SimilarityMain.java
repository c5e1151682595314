package dev.lockstep.similarity;

import de.jplag.exceptions.ExitException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Compares every submission in a folder with every other and writes what is alike. */
public final class SimilarityMain {
    private static final int USAGE = 2;
    private static final int BROKEN = 3;

    private SimilarityMain() {}

    /**
     * Runs it.
     *
     * @param arguments folder of submissions, a folder each; folder of what every student was given; from how many percent on
     *     a pair is told; how many pairs at most; file for the result
     */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 5) {
            System.err.println("usage: SUBMISSIONS STUB PERCENT MOST RESULT");
            System.exit(USAGE);
        }
        try {
            Comparison comparison = new Comparison(
                    Path.of(arguments[0]), Path.of(arguments[1]), Integer.parseInt(arguments[2]) / 100.0);
            Files.writeString(Path.of(arguments[4]), comparison.json(Integer.parseInt(arguments[3])));
        } catch (ExitException broken) {
            System.err.println(broken.getMessage());
            System.exit(BROKEN);
        }
    }
}
