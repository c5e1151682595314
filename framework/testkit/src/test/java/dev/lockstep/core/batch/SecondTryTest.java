package dev.lockstep.core.batch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lockstep.core.GradingPipeline;
import dev.lockstep.core.catalog.ExerciseCatalog;
import dev.lockstep.core.course.CourseEntry;
import dev.lockstep.core.intake.Intake;
import dev.lockstep.core.intake.Location;
import dev.lockstep.core.intake.Received;
import dev.lockstep.model.Exercise;
import dev.lockstep.model.Origin;
import dev.lockstep.model.Report;
import dev.lockstep.model.ResultRow;
import dev.lockstep.model.Status;
import dev.lockstep.model.Submission;
import dev.lockstep.model.SubmissionId;
import dev.lockstep.testkit.Build;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * What only time decided is tried again alone. The reports are real; which of them a try comes to is told, for code that does
 * one thing now and another later cannot be made to do so when it is wanted.
 */
class SecondTryTest {
    private static final Path GOLDEN = Build.home().resolve("framework/testkit/src/test/resources/golden");
    private static final Exercise TALLY = ExerciseCatalog.load(List.of(GOLDEN.resolve("exercises")))
            .find("tally")
            .orElseThrow();
    private static final SubmissionId ID = new SubmissionId("all-right");

    private static GradingPipeline pipeline;
    private static Report inTime;
    private static Report late;

    private final List<String> heard = new ArrayList<>();

    @BeforeAll
    static void gradeBoth() throws IOException {
        pipeline = GradingPipeline.open(Build.installation());
        inTime = graded("all-right");
        late = graded("never-returns");
    }

    @AfterAll
    static void close() {
        pipeline.close();
    }

    @Test
    void whatIsInTimeAtTheSecondTryCountsAndIsMarked() throws IOException {
        Report published = run(late, inTime);

        assertThat(published.status()).isEqualTo(new Status.Graded(true));
        assertThat(published.points()).isEqualTo(inTime.points());
        assertThat(heard).containsExactly("begun 1", "again 1", "done all-right");
    }

    @Test
    void whatIsLateTwiceIsJustLate() throws IOException {
        Report published = run(late, late);

        assertThat(published).isEqualTo(late);
        assertThat(published.status()).isEqualTo(new Status.Graded(false));
    }

    @Test
    void whatIsInTimeIsTriedOnce() throws IOException {
        assertThat(run(inTime)).isEqualTo(inTime);
        assertThat(heard).containsExactly("begun 1", "done all-right");
    }

    private Report run(Report... reports) throws IOException {
        Told told = new Told(reports);
        Kept kept = new Kept();
        CourseEntry entry = new CourseEntry(ID, new Location.OnDisk(folder("all-right")), Origin.of(ID.value()));
        Batch batch = new Batch(TALLY, Conditions.of(TALLY, Build.installation()), List.of(entry), Shard.WHOLE);

        new LocalRun(told, batch, kept, new Heard(heard)).run(1, 1);

        assertThat(told.left).isEmpty();
        assertThat(kept.published).hasSize(1);
        return kept.published.get(0);
    }

    private static Path folder(String golden) {
        return GOLDEN.resolve("results").resolve(golden).resolve("submission");
    }

    private static Report graded(String golden) {
        Received received = Intake.receive(folder(golden), TALLY);
        Submission handedIn = ((Received.Accepted) received).submission();
        return pipeline.grade(TALLY, new Submission(ID, handedIn.files(), handedIn.ignored()));
    }

    /** Comes to one report after the other. */
    private static final class Told implements Grading {
        private final Deque<Report> left;

        Told(Report... reports) {
            left = new ArrayDeque<>(List.of(reports));
        }

        @Override
        public Supplier<Report> prepare(Submission submission) {
            return left::removeFirst;
        }

        @Override
        public Report finish(Submission submission, Supplier<Report> rest) {
            return rest.get();
        }
    }

    /** Keeps what is published. */
    private static final class Kept implements RunStore {
        private final List<Report> published = new ArrayList<>();

        @Override
        public Optional<ResultRow> find(SubmissionId submission, String key) {
            return Optional.empty();
        }

        @Override
        public ResultRow publish(String key, Report report, Origin origin) {
            published.add(report);
            return ResultRow.of(report, origin, "");
        }
    }

    private record Heard(List<String> words) implements BatchListener {
        @Override
        public void begun(int total) {
            words.add("begun " + total);
        }

        @Override
        public void done(ResultRow row, boolean known) {
            words.add("done " + row.submission().value());
        }

        @Override
        public void tryingAgain(int count) {
            words.add("again " + count);
        }
    }
}
