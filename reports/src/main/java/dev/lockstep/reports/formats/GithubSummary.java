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
    private final boolean showsPoints;

    GithubSummary() {
        this(true);
    }

    /** @param showsPoints whether everybody who sees the summary may see how many points were earned */
    GithubSummary(boolean showsPoints) {
        this.showsPoints = showsPoints;
    }

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
        return Optional.of(text(report));
    }

    /** The Markdown. */
    String text(Report report) {
        StringBuilder text = new StringBuilder("## ").append(inline(report.title()));
        if (showsPoints) {
            text.append(": ").append(Told.points(report));
        }
        text.append("\n\n");
        if (report.status() instanceof Status.NotGraded notGraded) {
            return text.append(inline(notGraded.reason())).append('\n').toString();
        }
        table(text, report.grade().criteria());
        findings(text, Findings.of(report));
        return text.toString();
    }

    private void table(StringBuilder text, List<CriterionGrade> criteria) {
        text.append(showsPoints ? "| | Criterion | Points |\n|---|---|---:|\n" : "| | Criterion |\n|---|---|\n");
        for (CriterionGrade grade : criteria) {
            text.append(grade.isEarned() ? "| ✅ earned | " : "| ❌ lost | ")
                    .append(inline(grade.criterion().title()))
                    .append(showsPoints ? " | " + points(grade) : "")
                    .append(" |\n");
        }
    }

    private static String points(CriterionGrade grade) {
        return grade.points().earned() + " of " + grade.points().possible();
    }

    private static void findings(StringBuilder text, List<Finding> findings) {
        int size = bytes(text);
        for (int i = 0; i < findings.size(); i++) {
            String next = finding(findings.get(i));
            size += bytes(next);
            if (size > MOST_BYTES) {
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
    static String block(String message) {
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
