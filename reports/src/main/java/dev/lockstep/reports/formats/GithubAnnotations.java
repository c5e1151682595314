package dev.lockstep.reports.formats;

import dev.lockstep.model.Report;
import dev.lockstep.model.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Workflow commands that GitHub Actions shows beside the lines of a pull request. A step shows ten of a kind, so what is
 * more is counted by a notice. Every line is a command of ours: what a submission says is escaped and cannot begin a line.
 */
final class GithubAnnotations implements ReportFormat {
    private static final int SHOWN = 10;
    private static final int LONGEST = 2_000;

    @Override
    public String name() {
        return "github-annotations";
    }

    @Override
    public String description() {
        return "workflow commands that mark lines in a pull request";
    }

    @Override
    public Set<Report.Audience> audiences() {
        return Set.of(Report.Audience.STUDENT);
    }

    @Override
    public String fileName(Report report) {
        return "annotations.txt";
    }

    @Override
    public Optional<String> render(Report report) {
        if (report.status() instanceof Status.NotGraded notGraded) {
            return Optional.of(command("error", "title=Not graded", notGraded.reason()) + "\n");
        }
        List<Finding> findings = Findings.of(report);
        List<String> lines = new ArrayList<>();
        findings.stream().limit(SHOWN).map(GithubAnnotations::error).forEach(lines::add);
        if (findings.size() > SHOWN) {
            lines.add(command(
                    "notice", "title=Lockstep", (findings.size() - SHOWN) + " more findings are in the report."));
        }
        lines.add(command("notice", "title=" + property(report.title()), Told.points(report)));
        return Optional.of(String.join("\n", lines) + "\n");
    }

    private static String error(Finding finding) {
        String place = finding.spot().map(GithubAnnotations::place).orElse("");
        return command("error", place + "title=" + property(finding.rule().title()), finding.message());
    }

    private static String place(Spot spot) {
        String column = spot.column() > 0 ? "col=" + spot.column() + "," : "";
        return "file=" + property(spot.path()) + ",line=" + spot.line() + "," + column;
    }

    private static String command(String kind, String properties, String message) {
        String cut = message.length() <= LONGEST ? message : message.substring(0, LONGEST) + " …";
        return "::" + kind + " " + properties + "::" + data(cut);
    }

    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
