package dev.lockstep.core.batch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lockstep.core.course.Attempts;
import dev.lockstep.core.course.Unmapped;
import dev.lockstep.model.CourseResults;
import dev.lockstep.model.ExerciseId;
import dev.lockstep.model.Limits;
import dev.lockstep.model.Origin;
import dev.lockstep.model.Points;
import dev.lockstep.model.ResultRow;
import dev.lockstep.model.Status;
import dev.lockstep.model.SubmissionId;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a course's folder remembers, so that export, merge and regrade count as the batch did. */
class RunJsonTest {
    private static final Unmapped NOTES = new Unmapped("notes \"1\".txt", "is nobody's");

    private static Run run(Attempts attempts) {
        Conditions conditions = new Conditions(new ExerciseId("tally"), "f", "0.1.0", "b", "17", Limits.DEFAULT, 1, 0);
        return new Run(
                conditions,
                "Tally",
                Path.of("/exercises/tally"),
                List.of(new CourseResults.Column("counts", "It counts", 100)),
                "S3",
                Path.of("/in"),
                "canvas",
                attempts,
                List.of(NOTES));
    }

    @Test
    void comesBackAsItWas() throws IOException {
        assertThat(RunJson.read(RunJson.write(run(Attempts.BEST)))).isEqualTo(run(Attempts.BEST));
    }

    @Test
    void aFolderOfAnOlderVersionCountsTheLastAndHasNothingLeftOver() throws IOException {
        String text = new String(RunJson.write(run(Attempts.BEST)), StandardCharsets.UTF_8);
        String older = text.replaceAll("(?s),\\s*\"attempts\".*", "\n}");

        assertThat(RunJson.read(older.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(run(Attempts.BEST).counting(Attempts.LAST, List.of()));
    }

    @Test
    void onlyTheBestAttemptCountsAndTheOtherIsListed() {
        List<Result> results = List.of(result("a1", 40, 1), result("a2", 20, 2));

        CourseResults best = run(Attempts.BEST).with(results);
        CourseResults all = run(Attempts.LAST).with(results);

        assertThat(best.rows()).extracting(row -> row.submission().value()).containsExactly("a1");
        assertThat(best.unmapped()).extracting(CourseResults.Unmapped::path).containsExactly(NOTES.path(), "a2");
        assertThat(all.rows()).hasSize(2);
    }

    private static Result result(String name, int earned, int attempt) {
        Origin origin = Origin.of("a").withAttempt(attempt);
        Points points = new Points(earned, 100);
        SubmissionId id = new SubmissionId(name);
        return new Result("key", new ResultRow(id, origin, new Status.Graded(), points, List.of(), "", 1, name));
    }
}
