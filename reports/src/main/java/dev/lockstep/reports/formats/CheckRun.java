package dev.lockstep.reports.formats;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.lockstep.model.Report;
import dev.lockstep.model.Status;
import java.util.List;

/**
 * A check on a commit: the body of a request to GitHub's {@code /check-runs}, Markdown for a summary, and a badge.
 *
 * <p>It is made for everybody who can see the commit, so from the student's report alone.
 *
 * @param json the body
 * @param summary Markdown
 * @param badge an SVG
 * @param conclusion {@code success}, {@code failure}, or {@code action_required} where our own fault kept it from being graded
 */
public record CheckRun(String json, String summary, String badge, String conclusion) {
    private static final String NAME = "Lockstep";
    /** What one request may hold. */
    private static final int ANNOTATIONS = 50;
    /** GitHub takes 65,535 characters. */
    private static final int LONGEST_SUMMARY = 60_000;

    private static final int LONGEST_MESSAGE = 8_000;

    /**
     * What to say of a report, and to whom.
     *
     * @param commit 40 hexadecimal digits
     * @param threshold per cent of the points, from 0 to 100; with fewer the check fails
     * @param showsPoints whether everybody may see how many points were earned
     */
    public record Terms(String commit, int threshold, boolean showsPoints) {
        /** @throws IllegalArgumentException if {@code commit} is none or {@code threshold} is out of range */
        public Terms {
            if (!commit.matches("[0-9a-f]{40}")) {
                throw new IllegalArgumentException("a commit has 40 hexadecimal digits, not '" + commit + "'");
            }
            if (threshold < 0 || threshold > 100) {
                throw new IllegalArgumentException("a threshold lies between 0 and 100, not at " + threshold);
            }
        }
    }

    /**
     * The check of a graded submission.
     *
     * @throws IllegalArgumentException if {@code report} is the instructor's
     */
    public static CheckRun of(Report report, Terms terms) {
        if (report.audience() != Report.Audience.STUDENT) {
            throw new IllegalArgumentException("a check is seen by everybody: give the student's report");
        }
        if (report.status() instanceof Status.NotGraded) {
            return notGraded(terms);
        }
        boolean reached = report.points().earned() * 100L
                >= (long) terms.threshold() * report.points().possible();
        String title = terms.showsPoints()
                ? Told.points(report)
                : (reached ? "the threshold is reached" : "the threshold is not reached");
        String summary = new GithubSummary(terms.showsPoints()).text(report);
        String word = terms.showsPoints()
                ? report.points().earned() + "/" + report.points().possible()
                : (reached ? "passed" : "failed");
        return make(
                terms, reached ? "success" : "failure", title, summary, Findings.of(report), new Badge(word, reached));
    }

    /** The check of what intake gave back; {@code problems} are its words, which hold names that somebody else chose. */
    public static CheckRun rejected(String problems, Terms terms) {
        String summary = "Nothing could be graded. What was handed in is not what the exercise asks for:\n\n"
                + GithubSummary.block(problems.strip());
        return make(terms, "failure", "nothing could be graded", summary, List.of(), new Badge("failed", false));
    }

    /** The check of a grading that came to nothing by our own fault. It blocks, and is no grade of 0. */
    public static CheckRun notGraded(Terms terms) {
        String summary =
                "This commit was **not graded**. The fault is ours, not the submission's: the grader broke off, or no "
                        + "sandbox could be had. Please tell your instructor. It is not a grade of 0.\n";
        return make(terms, "action_required", "not graded", summary, List.of(), new Badge("not graded", false));
    }

    private static CheckRun make(
            Terms terms, String conclusion, String title, String summary, List<Finding> findings, Badge badge) {
        ObjectNode run = JsonTree.object()
                .put("name", NAME)
                .put("head_sha", terms.commit())
                .put("status", "completed")
                .put("conclusion", conclusion);
        ObjectNode output = run.putObject("output");
        output.put("title", cut(title, 200));
        output.put("summary", cut(summary, LONGEST_SUMMARY));
        annotate(output.putArray("annotations"), findings);
        return new CheckRun(JsonTree.write(run), summary, badge.svg(), conclusion);
    }

    private static void annotate(ArrayNode annotations, List<Finding> findings) {
        findings.stream()
                .filter(finding -> finding.spot().isPresent())
                .limit(ANNOTATIONS)
                .forEach(finding -> annotate(
                        annotations.addObject(), finding, finding.spot().get()));
    }

    private static void annotate(ObjectNode annotation, Finding finding, Spot spot) {
        annotation.put("path", spot.path());
        annotation.put("start_line", spot.line());
        annotation.put("end_line", spot.line());
        annotation.put("annotation_level", "failure");
        annotation.put("title", cut(finding.rule().title(), 200));
        annotation.put("message", cut(finding.message(), LONGEST_MESSAGE));
    }

    private static String cut(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest;
        return text.substring(0, end) + "\n…";
    }
}
