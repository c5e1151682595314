package dev.lockstep.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.lockstep.model.Report;
import dev.lockstep.model.SubmissionId;
import dev.lockstep.reports.ReportJson;
import java.io.IOException;
import java.nio.file.Path;

/** Reports of some submission with so many points. */
final class MadeUpReports {
    private static final Path GOLDEN =
            Path.of("../testkit/src/test/resources/golden/results/accepts-negatives/instructor.json");

    private MadeUpReports() {}

    /** The report of a submission that earns {@code earned} of 100 points, from 2 to 99: two criteria of three. */
    static Report earning(int earned, SubmissionId submission) throws IOException {
        ObjectNode report = (ObjectNode) new ObjectMapper().readTree(GOLDEN.toFile());
        report.put("submission", submission.value());
        report.withObject("/points").put("earned", earned);
        int[] possible = {earned - 1, 1, 100 - earned};
        for (int i = 0; i < possible.length; i++) {
            ObjectNode points = (ObjectNode) report.path("criteria").get(i).get("points");
            points.put("possible", possible[i]).put("earned", i == 2 ? 0 : possible[i]);
        }
        return ReportJson.read(report.toString());
    }
}
