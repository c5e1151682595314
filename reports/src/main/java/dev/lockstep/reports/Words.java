package dev.lockstep.reports;

import dev.lockstep.model.Failure;
import dev.lockstep.model.Verdict;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;

/** How the page says things. */
final class Words {
    private Words() {}

    /** The verdict of one test. */
    static Page.Mark mark(Verdict verdict) {
        if (isMissingMember(verdict)) {
            return new Page.Mark("bad", "✗", "Missing");
        }
        return switch (verdict.id()) {
            case "passed" -> new Page.Mark("good", "✓", "Passed");
            case "failed" -> new Page.Mark("bad", "✗", "Wrong result");
            case "errored" -> new Page.Mark("bad", "!", "Broke off");
            case "timed-out" -> new Page.Mark("bad", "∞", "Did not end in time");
            case "skipped" -> new Page.Mark("open", "–", "Not tried");
            default -> new Page.Mark("open", "?", "Undecided");
        };
    }

    /** What happened, in one line. */
    static String headline(Verdict verdict) {
        return isMissingMember(verdict) ? "The test calls what your class no longer has." : verdict.headline();
    }

    private static boolean isMissingMember(Verdict verdict) {
        return verdict.cause()
                .filter(failure -> failure.type().equals(Failure.MISSING_MEMBER))
                .isPresent();
    }

    /** {@code text} with a full stop at its end. */
    static String sentence(String text) {
        return text.isEmpty() || ".!?".indexOf(text.charAt(text.length() - 1)) >= 0 ? text : text + ".";
    }

    /** {@code 10 s} or {@code 0.5 s}. */
    static String seconds(Duration duration) {
        BigDecimal seconds = BigDecimal.valueOf(duration.toMillis(), 3).stripTrailingZeros();
        return seconds.toPlainString() + " s";
    }

    /** {@code a}, {@code a and b}, {@code a, b and c}; of more than six, the first five and how many more. */
    static String listed(List<String> words) {
        if (words.size() > 6) {
            return String.join(", ", words.subList(0, 5)) + " and " + (words.size() - 5) + " more";
        }
        int last = words.size() - 1;
        return last < 1
                ? String.join("", words)
                : String.join(", ", words.subList(0, last)) + " and " + words.get(last);
    }

    /** {@code 1,048,576}: by hand, since a formatter would load a locale's data for it. */
    static String grouped(long number) {
        StringBuilder digits = new StringBuilder(Long.toString(number));
        int first = number < 0 ? 1 : 0;
        for (int i = digits.length() - 3; i > first; i -= 3) {
            digits.insert(i, ',');
        }
        return digits.toString();
    }

    /** {@code 1 hidden test}, {@code 3 hidden tests}. */
    static String counted(long count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}
