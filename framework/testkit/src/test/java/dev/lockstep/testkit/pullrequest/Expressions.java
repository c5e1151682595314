package dev.lockstep.testkit.pullrequest;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The expressions of workflows that are a name: all that ours use. */
final class Expressions {
    private static final Pattern NAME = Pattern.compile("\\$\\{\\{ *([\\w.-]+) *}}");

    private Expressions() {}

    /** {@code text} with what each name stands for; a name that nobody knows is a mistake of the workflow. */
    static String fill(String text, Map<String, String> known) {
        String filled = NAME.matcher(text).replaceAll(name -> {
            String value = known.get(name.group(1));
            if (value == null) {
                throw new IllegalStateException("nothing is called " + name.group(1));
            }
            return Matcher.quoteReplacement(value);
        });
        if (NAME.matcher(text).replaceAll("").contains("${{")) {
            throw new IllegalStateException("not understood: " + text);
        }
        return filled;
    }
}
