package dev.lockstep.reports.course;

import dev.lockstep.model.CourseResults;
import java.util.List;

/**
 * Everything that the page of a course shows, decided and put into words: the template only lays it out.
 *
 * @param figures the course in a few numbers
 * @param attention what a human should look at: not graded first, then flaky
 * @param moreAttention how many more of them there are
 * @param unmapped what was handed in and counts for nobody
 * @param moreUnmapped how much more of it there is
 * @param ran how many submissions the numbers of the criteria are about
 * @param wellFrom from which discrimination on a criterion separates well
 * @param otherCauses how many causes are not listed
 * @param similar where submissions are compared, or empty
 * @param people whether anything is known of who handed in
 * @param handedIn whether anything is known of when
 * @param words messages for the script, as JSON that may stand inside a page
 * @param data the rows for the script, as JSON that may stand inside a page
 * @param script the page's only script
 * @param scriptHash its SHA-256 in Base64
 */
record IndexPage(
        String language,
        String exercise,
        String title,
        List<Figure> figures,
        List<RowView> attention,
        int moreAttention,
        List<CourseResults.Unmapped> unmapped,
        int moreUnmapped,
        List<Bin> bins,
        int ran,
        String wellFrom,
        List<CriterionView> criteria,
        List<CauseView> causes,
        int otherCauses,
        List<Figure> times,
        List<RowView> slowest,
        String similar,
        List<PairView> pairs,
        boolean people,
        boolean handedIn,
        List<RowView> rows,
        String words,
        String data,
        String script,
        String scriptHash) {

    /** A number and what it counts. */
    record Figure(String name, String value) {}

    /** Submissions with about as many points; {@code width} of its bar in percent of the largest. */
    record Bin(int number, String range, int count, int width) {}

    /**
     * A criterion as a question to the course.
     *
     * @param number in the rubric, from 1
     * @param difficulty share who lose it
     * @param discrimination between the upper and the lower 27 %
     * @param verdict what the numbers say, in a word or two
     */
    record CriterionView(
            int number,
            String title,
            int points,
            int lost,
            int width,
            String difficulty,
            String discrimination,
            String correlation,
            String verdict) {}

    /** Submissions that lose points for the same reason first. */
    record CauseView(int number, String headline, int count, List<LinkView> some, int more) {}

    /** A submission by name; {@code address} is empty where there is no report. */
    record LinkView(String name, String address) {}

    /** Two submissions that are much alike. */
    record PairView(String left, String right, int percent, String address) {}

    /**
     * One submission.
     *
     * @param address of its report, or empty
     * @param flag {@code not-graded}, {@code flaky} or empty
     * @param account beneath the person
     * @param points such as {@code 80}, or empty without a grade
     * @param lost numbers of the criteria that were lost
     */
    record RowView(
            String name,
            String address,
            String flag,
            String person,
            String account,
            String points,
            String lost,
            String headline,
            String handedIn,
            String seconds) {}
}
