package dev.lockstep.cli;

import dev.lockstep.model.CourseResults;
import dev.lockstep.reports.Language;
import dev.lockstep.reports.UnreadableReportException;
import dev.lockstep.reports.WholeFileWriter;
import dev.lockstep.reports.course.Comparisons;
import dev.lockstep.reports.course.Likeness;
import dev.lockstep.reports.course.LikenessJson;
import dev.lockstep.reports.course.SimilarityPages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.io.FileUtils;

/** The folder {@code similar} in the folder of a course. */
final class SimilarFiles {
    /** The page that lists pairs, below the folder of the course. */
    static final String LIST = "similar/index.html";

    private static final String FOLDER = "similar";
    private static final String LIKENESS = "similar/likeness.json";

    private final Path out;
    private final CourseResults results;
    private final SimilarSources sources;
    private final Language language;

    SimilarFiles(Path out, CourseResults results, SimilarSources sources, Language language) {
        this.language = language;
        this.out = out;
        this.results = results;
        this.sources = sources;
    }

    /** Which submissions are alike, if anybody compared them. */
    static Likeness likeness(Path out) throws IOException {
        Path file = out.resolve(LIKENESS);
        try {
            return Files.isRegularFile(file) ? LikenessJson.read(Files.readString(file)) : Likeness.UNKNOWN;
        } catch (UnreadableReportException broken) {
            throw broken.in(file);
        }
    }

    /** Writes all pages anew. */
    void write(Comparisons found) throws IOException {
        FileUtils.deleteDirectory(out.resolve(FOLDER).toFile());
        List<Likeness.Pair> pairs = new ArrayList<>();
        for (Comparisons.Pair pair : found.pairs()) {
            String page = FOLDER + "/" + SimilarityPages.nameOf(pairs.size() + 1);
            WholeFileWriter.write(
                    out.resolve(page),
                    SimilarityPages.pair(
                            results.title(),
                            pair,
                            sources.filesOf(pair.left()),
                            sources.filesOf(pair.right()),
                            language));
            pairs.add(new Likeness.Pair(pair.left(), pair.right(), pair.percent(), page));
        }
        WholeFileWriter.write(out.resolve(LIST), SimilarityPages.list(results.title(), found, language));
        WholeFileWriter.write(out.resolve(LIKENESS), LikenessJson.write(new Likeness(LIST, pairs)));
    }
}
