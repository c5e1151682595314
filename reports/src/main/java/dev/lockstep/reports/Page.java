package dev.lockstep.reports;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything that the page of a report shows, decided and put into words: the template only lays it out.
 *
 * @param language tag of the language that the page speaks
 * @param traced whether some test shows a schedule or a picture
 * @param pictured whether some test shows a picture
 * @param notGraded why there is no grade, or null
 * @param first what to do first
 * @param criteria none in a report without a grade, which has no points to show
 * @param others tests that count for no criterion and did not pass
 * @param facts what tests measured; shown without points
 * @param environment what the grade was found with, in words
 */
record Page(
        String language,
        String title,
        String submission,
        boolean instructor,
        boolean traced,
        boolean pictured,
        @Nullable String notGraded,
        Score score,
        Advice first,
        List<CompileError> compileErrors,
        List<String> missing,
        List<RefusalView> refusals,
        List<InterruptionView> interruptions,
        List<CriterionView> criteria,
        List<TestView> others,
        List<String> othersPassed,
        @Nullable OutputView output,
        List<IgnoredView> ignored,
        List<String> environment,
        String timings,
        List<FactView> facts) {

    /** Points, and how wide the bar is. */
    record Score(int earned, int possible, int percent, boolean full) {}

    /** One sentence, and the anchor of the place it speaks of (or none). */
    record Advice(String text, @Nullable Link link) {}

    /** A place on this page. */
    record Link(String anchor, String text) {}

    /** A verdict in a symbol, a word and a tone, so that colour never speaks alone. */
    record Mark(String tone, String symbol, String word) {}

    /** What javac said; {@code caret} stands under its column of {@code source}, or is empty. */
    record CompileError(String place, String message, String source, String caret) {}

    /** What is refused for one reason, and everywhere it is used. */
    record RefusalView(String instead, List<UseView> uses) {}

    /** Calls at one line that are refused; {@code place} is empty if the snippet names it. */
    record UseView(
            String place, List<String> calls, @Nullable Snippet snippet) {}

    /** What ended the JVM during {@code test}; {@code asReported} if the reason is not in the page's language. */
    record InterruptionView(String test, String reason, boolean asReported) {}

    /**
     * One criterion; {@code passed} names the visible tests that passed, {@code tallies} counts the hidden ones.
     *
     * @param open whether it is shown unfolded: it is lost, and for no reason of another criterion
     * @param atDesk whether some public test shows the loss
     * @param twins public tests without points that fail where hidden ones do
     */
    record CriterionView(
            String anchor,
            String title,
            Mark mark,
            int earned,
            int possible,
            boolean lost,
            boolean open,
            boolean hidden,
            boolean atDesk,
            String headline,
            String hint,
            @Nullable AtHome atHome,
            List<Link> explainedBy,
            List<TestView> tests,
            List<TestView> twins,
            List<String> passed,
            List<Tally> tallies) {}

    /** What shows at a student's desk why a hidden criterion was lost, or, without a command, what to do instead. */
    record AtHome(List<String> commands, String instead) {}

    /** How many hidden tests came to the same end. */
    record Tally(Mark mark, String text) {}

    /** One test that did not pass; {@code command} runs it at a student's desk, or is empty. */
    record TestView(
            String name,
            boolean hidden,
            Mark mark,
            String headline,
            String message,
            String type,
            @Nullable Difference difference,
            List<Snippet> snippets,
            List<String> stack,
            List<WaitingView> threads,
            String command,
            @Nullable TraceView trace,
            @Nullable PictureView picture) {}

    /** Threads that stood at one place when time ran out. */
    record WaitingView(String text, @Nullable Snippet snippet) {}

    /** Expected beside actual. */
    record Difference(Marked expected, Marked actual) {}

    /** A text whose middle is what differs. */
    record Marked(String before, String differing, String after) {}

    /** A few lines of the student's own file. */
    record Snippet(String place, List<Line> lines) {}

    /** A line of a snippet; {@code marked} where it happened. */
    record Line(int number, String text, boolean marked) {}

    /** What the program printed; folded if it is {@code much}. */
    record OutputView(String text, String size, boolean much) {}

    /** Something that was measured here and now. */
    record FactView(String name, String value) {}

    /** A file that was not graded. */
    record IgnoredView(String path, String reason) {}
}
