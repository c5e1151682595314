package dev.lockstep.core.batch;

import dev.lockstep.model.Report;
import java.io.IOException;
import java.nio.file.Path;

/** How results are written down. */
public interface ResultFormat {
    /** {@code result} on one line, without its end. */
    String line(Result result);

    /**
     * The result that {@link #line} made {@code line} from.
     *
     * @throws IllegalArgumentException if it was not
     */
    Result row(String line);

    /** {@code report} as text. */
    String text(Report report);

    /**
     * The report that {@link #text} made {@code text} from.
     *
     * @throws IllegalArgumentException if it was not
     */
    Report report(String text);

    /** Writes everything that is made of {@code report} below {@code folder}, each file whole. */
    void show(Report report, Path folder) throws IOException;
}
