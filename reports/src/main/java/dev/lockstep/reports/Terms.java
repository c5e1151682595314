package dev.lockstep.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What pictures say in the terms of the field, in a page's language. Exercises say it in English: phrases between commas and
 * colons, in which numbers and names of one capital stand for themselves. A phrase that the language does not know stays as it is.
 */
final class Terms {
    private static final Pattern PHRASE = Pattern.compile("[^,:]*[^,: ]");
    private static final Pattern VALUE = Pattern.compile("\\b(?:0x[0-9a-f]+|\\d+|[A-Z])\\b");
    private static final Pattern KNOWABLE = Pattern.compile("[\\p{L}# -]+");

    private final Words words;

    Terms(Words words) {
        this.words = words;
    }

    String of(String text) {
        return PHRASE.matcher(text).replaceAll(phrase -> Matcher.quoteReplacement(said(phrase.group())));
    }

    private String said(String phrase) {
        String bare = phrase.strip();
        List<String> values = new ArrayList<>();
        VALUE.matcher(bare).results().map(MatchResult::group).forEach(values::add);
        String shape = VALUE.matcher(bare).replaceAll("#");
        if (!KNOWABLE.matcher(shape).matches()) {
            return phrase;
        }
        String key = "term." + shape.toLowerCase(Locale.ROOT).replace(' ', '-');
        return phrase.replace(bare, words.sayIfKnown(key, bare, values.toArray()));
    }
}
