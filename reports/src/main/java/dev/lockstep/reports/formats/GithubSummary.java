package dev.lockstep.reports.formats;

import dev.lockstep.model.CriterionGrade;
import dev.lockstep.model.Report;
import dev.lockstep.model.Status;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Markdown for GitHub's step summary. GitHub drops a summary of more than 1 MiB whole, so this one stops early and says
 * so. What a submission says stands in blocks of code that it cannot close.
 */
final class GithubSummary implements ReportFormat {
    /** A step may write several summaries into the same MiB. */
    private static final int MOST_BYTES = 256 * 1024;

    private static final String FENCE = "~~~";

    @Override
    public String name() {
        return "github-summary";
    }

    @Override
    public String description() {
        return "Markdown for a step's summary";
    }

    @Override
    public Set<Report.Audience> audiences() {
        return Set.of(Report.Audience.STUDENT);
    }

    @Override
    public String fileName(Report report) {
        return "summary.md";
    }

    @Override
    public Optional<String> render(Report report) {
        StringBuilder text = new StringBuilder();
        text.append("## ")
                .append(inline(report.title()))
                .append(": ")
                .append(Told.points(report))
                .append("\n\n");
        if (report.status() instanceof Status.NotGraded notGraded) {
            return Optional.of(
                    text.append(inline(notGraded.reason())).append('\n').toString());
        }
        table(text, report.grade().criteria());
        findings(text, Findings.of(report));
        return Optional.of(text.toString());
    }

    private static void table(StringBuilder text, List<CriterionGrade> criteria) {
        text.append("| | Criterion | Points |\n|---|---|---:|\n");
        for (CriterionGrade grade : criteria) {
            text.append(grade.isEarned() ? "| ✅ earned | " : "| ❌ lost | ")
                    .append(inline(grade.criterion().title()))
                    .append(" | ")
                    .append(grade.points().earned())
                    .append(" of ")
                    .append(grade.points().possible())
                    .append(" |\n");
        }
    }

    private static void findings(StringBuilder text, List<Finding> findings) {
        for (int i = 0; i < findings.size(); i++) {
            String next = finding(findings.get(i));
            if (bytes(text) + bytes(next) > MOST_BYTES) {
                text.append("\n").append(findings.size() - i).append(" more findings are in the report.\n");
                return;
            }
            text.append(next);
        }
    }

    private static String finding(Finding finding) {
        String place = finding.spot()
                .map(spot -> " · `" + spot.path() + "`, line " + spot.line())
                .orElse("");
        return "\n### " + inline(finding.rule().title()) + place + "\n\n" + block(finding.message());
    }

    /** A fence longer than any in the text, so that nothing in it can close the block. */
    private static String block(String message) {
        String fence = FENCE;
        while (message.contains(fence)) {
            fence += "~";
        }
        return fence + "text\n" + message + "\n" + fence + "\n";
    }

    private static String inline(String text) {
        return text.replaceAll("\\s+", " ").replaceAll("([\\\\`*_\\[\\]<>|#&@!~])", "\\\\$1");
    }

    private static int bytes(CharSequence text) {
        return text.toString().getBytes(StandardCharsets.UTF_8).length;
    }
}
