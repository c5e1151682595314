package dev.lockstep.cli;

import dev.lockstep.core.ToolFailure;
import dev.lockstep.reports.WholeFileWriter;
import dev.lockstep.reports.formats.WithoutPlaceCsv;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What has no place in another system, and has to be looked at: all of it in a file, the first on the terminal. */
record WithoutPlace(List<WithoutPlaceCsv.Line> left) {
    private static final int SHOWN = 20;
    private static final String FILE = "without-place.csv";

    WithoutPlace {
        left = List.copyOf(left);
    }

    int exitCode() {
        return left.isEmpty() ? ExitCode.OK : ExitCode.LOST;
    }

    /** Writes the file in {@code out}; none is left there if there is nothing to list. */
    void write(Path out) {
        Path file = out.resolve(FILE);
        try {
            if (left.isEmpty()) {
                Files.deleteIfExists(file);
            } else {
                WholeFileWriter.write(file, WithoutPlaceCsv.render(left));
            }
        } catch (IOException broken) {
            throw new ToolFailure(file + " cannot be written: " + broken.getMessage(), broken);
        }
    }

    void print(PrintWriter terminal) {
        if (!left.isEmpty()) {
            WorkflowLog.shielded(terminal, () -> printUnshielded(terminal));
        }
    }

    private void printUnshielded(PrintWriter terminal) {
        terminal.println("Without a place there, all of it listed in " + FILE + " in the folder of the results:");
        left.stream().limit(SHOWN).forEach(each -> terminal.println("  " + each.submission() + ": " + each.reason()));
        if (left.size() > SHOWN) {
            terminal.println("  … and " + (left.size() - SHOWN) + " more");
        }
    }
}
