package dev.lockstep.reports;

import dev.lockstep.model.Failure;
import dev.lockstep.model.FaultKind;
import dev.lockstep.model.Interruption;
import dev.lockstep.model.TestCase;
import dev.lockstep.model.Verdict;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** How pages say things in one language. */
public final class Words {
    private final Language language;
    private final ResourceBundle messages;

    public Words(Language language) {
        this.language = language;
        this.messages = language.messages();
    }

    public static Words english() {
        return new Words(Language.ENGLISH);
    }

    /** For the attribute {@code lang}. */
    public String tag() {
        return language.tag();
    }

    /** The message called {@code key}, with each <code>{n}</code> replaced by the value of that number. */
    public String say(String key, Object... values) {
        return filled(messages.getString(key), values);
    }

    /** All messages whose keys begin with one of these, by key. */
    public SortedMap<String, String> family(String... beginnings) {
        SortedMap<String, String> family = new TreeMap<>();
        messages.keySet().stream()
                .filter(key -> Stream.of(beginnings).anyMatch(key::startsWith))
                .forEach(key -> family.put(key, messages.getString(key)));
        return family;
    }

    /** The message called {@code key} if there is one, else {@code otherwise}. */
    String sayIfKnown(String key, String otherwise, Object... values) {
        return messages.containsKey(key) ? say(key, values) : otherwise;
    }

    /** Several messages. */
    List<String> all(String... keys) {
        return Stream.of(keys).map(this::say).toList();
    }

    /** The same for a key that may be unknown, which gives {@code otherwise}. */
    private String find(String key, String otherwise) {
        return messages.containsKey(key) ? messages.getString(key) : otherwise;
    }

    /** Digits and places of values are not looked at again, whatever they hold. */
    private static String filled(String message, Object... values) {
        StringBuilder result = new StringBuilder(message.length() + 32);
        int from = 0;
        for (int open = message.indexOf('{'); open >= 0; open = message.indexOf('{', from)) {
            result.append(message, from, open).append(values[message.charAt(open + 1) - '0']);
            from = open + 3;
        }
        return result.append(message, from, message.length()).toString();
    }

    /** {@code 1 hidden test} or {@code 3 hidden tests}: the message {@code key.one} or {@code key.many}. */
    public String counted(long count, String key) {
        return say(key + (count == 1 ? ".one" : ".many"), grouped(count));
    }

    /** The verdict of one test. */
    Page.Mark mark(Verdict verdict) {
        String id = isMissingMember(verdict) ? "missing" : verdict.id();
        return switch (id) {
            case "passed" -> mark("good", "✓", id);
            case "failed", "missing" -> mark("bad", "✗", id);
            case "errored" -> mark("bad", "!", id);
            case "timed-out" -> mark("bad", "∞", id);
            case "skipped" -> mark("open", "–", id);
            default -> mark("open", "?", "inconclusive");
        };
    }

    private Page.Mark mark(String tone, String symbol, String id) {
        return new Page.Mark(tone, symbol, say("mark." + id));
    }

    /** What a test is called; of a hidden one that students see, that it is one. */
    String nameOf(TestCase test) {
        return test.isHidden() && test.name().equals("Hidden test") ? say("test.hidden.name") : test.name();
    }

    /** What happened, in one line. */
    String headline(Verdict verdict) {
        if (verdict instanceof Verdict.TimedOut timedOut) {
            return say("headline.timed-out", seconds(timedOut.limit()));
        }
        if (verdict instanceof Verdict.Skipped skipped) {
            return say("headline.skipped", reason(skipped.reason()));
        }
        if (verdict instanceof Verdict.Inconclusive inconclusive) {
            return say("headline.inconclusive", reason(inconclusive.reason()));
        }
        return say("headline." + (isMissingMember(verdict) ? "missing" : verdict.id()));
    }

    /** Reasons of ours are said in the page's language; others, such as those that an author wrote, are data. */
    private String reason(String reason) {
        return find("reason." + reason.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-"), reason);
    }

    private static boolean isMissingMember(Verdict verdict) {
        return verdict.cause()
                .filter(failure -> failure.type().equals(Failure.MISSING_MEMBER))
                .isPresent();
    }

    /** One sentence about a fault that an exploration found. */
    String fault(FaultKind kind) {
        return say("fault." + kind.name().toLowerCase(Locale.ROOT));
    }

    /** What waking a thread up is due to, other than another thread: a word of the explorer. */
    String wakeUp(String value) {
        return find("wake." + value.replace(' ', '-'), value);
    }

    /** Why a JVM ended, as far as that can be said without a value. */
    String cause(Interruption.Cause cause) {
        return say("cause." + cause.id());
    }

    /** What a step of a schedule does: a word of the explorer. */
    String operation(String operation) {
        return find("operation." + operation, operation.replace('_', ' '));
    }

    /** {@code text} with a full stop at its end. */
    static String sentence(String text) {
        return text.isEmpty() || ".!?".indexOf(text.charAt(text.length() - 1)) >= 0 ? text : text + ".";
    }

    /** {@code 10 s} or {@code 0.5 s}. */
    String seconds(Duration duration) {
        BigDecimal seconds = BigDecimal.valueOf(duration.toMillis(), 3).stripTrailingZeros();
        return seconds.toPlainString().replace(".", say("symbol.decimal")) + " s";
    }

    /** {@code a}, {@code a and b}, {@code a, b and c}; of more than six, the first five and how many more. */
    String listed(List<String> words) {
        if (words.size() > 6) {
            return say("list.more", String.join(", ", words.subList(0, 5)), words.size() - 5);
        }
        int last = words.size() - 1;
        return last < 1
                ? String.join("", words)
                : say("list.and", String.join(", ", words.subList(0, last)), words.get(last));
    }

    /** {@code 1,048,576}: by hand, since a formatter would load a locale's data for it. */
    public String grouped(long number) {
        StringBuilder digits = new StringBuilder(Long.toString(number));
        int first = number < 0 ? 1 : 0;
        for (int i = digits.length() - 3; i > first; i -= 3) {
            digits.insert(i, say("symbol.group"));
        }
        return digits.toString();
    }
}
