package dev.lockstep.similarity;

import de.jplag.exceptions.ExitException;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Compares every submission with every other and prints what is alike. */
public final class SimilarityMain {
    private static final int USAGE = 2;
    private static final int BROKEN = 3;

    private SimilarityMain() {}

    /**
     * Reads a zip from standard input, with a folder {@code submissions}, in which a folder each, and a folder {@code stub} of
     * what every student was given; prints JSON, and on standard error whatever else there is to say.
     *
     * @param arguments from how many percent on a pair is told; how many pairs at most
     */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 2) {
            System.err.println("usage: PERCENT MOST <ZIP >RESULT");
            System.exit(USAGE);
        }
        PrintStream result = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        System.setOut(System.err);
        try (Unpacked sources = Unpacked.of(System.in)) {
            Path folder = sources.folder();
            Comparison comparison = new Comparison(
                    folder.resolve("submissions"), folder.resolve("stub"), Integer.parseInt(arguments[0]) / 100.0);
            result.print(comparison.json(Integer.parseInt(arguments[1])));
            result.flush();
        } catch (ExitException broken) {
            System.err.println(broken.getMessage());
            System.exit(BROKEN);
        }
    }
}
