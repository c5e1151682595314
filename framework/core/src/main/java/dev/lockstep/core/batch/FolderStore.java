package dev.lockstep.core.batch;

import dev.lockstep.core.ToolFailure;
import dev.lockstep.core.source.Fingerprint;
import dev.lockstep.model.Origin;
import dev.lockstep.model.Report;
import dev.lockstep.model.ResultRow;
import dev.lockstep.model.Status;
import dev.lockstep.model.SubmissionId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Results in a folder: the journal, and reports that are made from it and can be made again.
 *
 * <p>A result counts from the moment its file is in the journal. What is not graded may be graded later, so it has a name
 * of its own there, and its file may be replaced.
 */
public final class FolderStore implements RunStore, AutoCloseable {
    private static final String GRADED = ".gz";
    private static final String NOT_GRADED = ".not-graded.gz";

    private final Journal journal;
    private final Desk desk;
    private final ResultFile file;
    private final ReportShelf shelf;
    private final boolean shows;

    private FolderStore(Path out, ResultFormat format, boolean shows) {
        this.desk = Desk.open(out.resolve("work"));
        this.journal = new Journal(out.resolve("results"), desk);
        this.file = new ResultFile(format);
        this.shelf = new ReportShelf(out, format);
        this.shows = shows;
    }

    /** The store in {@code out}, which keeps the reports of what it finds and publishes up to date. */
    public static FolderStore open(Path out, ResultFormat format) {
        return new FolderStore(out, format, true);
    }

    /** The same, for results that do not count yet: reports stay as they are. */
    public static FolderStore openAside(Path out, ResultFormat format) {
        return new FolderStore(out, format, false);
    }

    @Override
    public Optional<ResultRow> find(SubmissionId submission, String key) {
        Optional<ResultRow> row = read(submission, key);
        if (shows) {
            row.ifPresent(found -> show(found, key));
        }
        return row;
    }

    /**
     * Makes the reports of {@code row}, unless they are there.
     *
     * @throws ToolFailure if the result itself is not there
     */
    public void show(ResultRow row, String key) {
        SubmissionId submission = row.submission();
        shelf.complete(row, name(submission, key, GRADED), () -> report(submission, key));
    }

    @Override
    public ResultRow publish(String key, Report report, Origin origin) {
        ResultRow row = ResultRow.of(report, origin, ReportShelf.folderOf(report.submission()));
        byte[] content = file.content(new Result(key, row), report);
        boolean graded = report.status() instanceof Status.Graded;
        String name = name(report.submission(), key, graded ? GRADED : NOT_GRADED);
        if (!graded) {
            journal.replace(name, content);
        } else if (!journal.publish(name, content)) {
            return find(report.submission(), key)
                    .orElseThrow(() -> new ToolFailure("the result of '" + report.submission() + "' that another"
                            + " controller published cannot be read; grade again to replace it"));
        }
        if (shows) {
            shelf.put(row, name, report);
        }
        return row;
    }

    /**
     * The report of what was graded under {@code key}.
     *
     * @throws ToolFailure if it is not there
     */
    public Report report(SubmissionId submission, String key) {
        Path place = journal.find(name(submission, key, GRADED))
                .orElseThrow(() -> new ToolFailure("the result of '" + submission + "' is no longer there"));
        try {
            return file.report(place);
        } catch (IOException | IllegalArgumentException unreadable) {
            throw new ToolFailure(place + " cannot be read: " + unreadable.getMessage(), unreadable);
        }
    }

    /**
     * Takes over the result of {@code submission} under {@code key} from {@code other}, unless there is one.
     *
     * @throws ToolFailure if it is not there
     */
    void copyFrom(FolderStore other, SubmissionId submission, String key) {
        String name = name(submission, key, GRADED);
        Path place = other.journal
                .find(name)
                .orElseThrow(() -> new ToolFailure(
                        "the result of '" + submission + "' is missing: grade its shard again, then merge"));
        journal.publish(name, bytes(place));
    }

    private static byte[] bytes(Path place) {
        try {
            return Files.readAllBytes(place);
        } catch (IOException unreadable) {
            throw new ToolFailure(place + " cannot be read: " + unreadable.getMessage(), unreadable);
        }
    }

    /** A file that is not what its name says is set aside, and the submission graded again. */
    private Optional<ResultRow> read(SubmissionId submission, String key) {
        String name = name(submission, key, GRADED);
        Optional<Path> place = journal.find(name);
        if (place.isEmpty()) {
            return Optional.empty();
        }
        try {
            Result found = file.row(place.get());
            if (found.key().equals(key) && found.row().submission().equals(submission)) {
                return Optional.of(found.row());
            }
        } catch (IOException | IllegalArgumentException unreadable) {
            // as good as none
        }
        journal.setAside(name);
        return Optional.empty();
    }

    private static String name(SubmissionId submission, String key, String ending) {
        return new Fingerprint().add(submission.value()).add(key).hexadecimal().substring(0, 40) + ending;
    }

    @Override
    public void close() {
        desk.close();
    }
}
