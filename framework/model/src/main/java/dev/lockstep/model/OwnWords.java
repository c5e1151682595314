package dev.lockstep.model;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The names and lines of the student's own files: all that may remain in a text about a hidden test. */
final class OwnWords {
    private static final Pattern WORD = Pattern.compile("\\w+");
    private static final Pattern PLACE = Pattern.compile("(\\w+)((?:\\$\\w+)*)\\.(\\w+):(\\d{1,6})");
    private static final Pattern LABEL = Pattern.compile("([\\w$]+)#(\\d+)(?:\\.(\\w+))?");

    private final Map<String, Integer> linesOf = new HashMap<>();
    private final Set<String> words = new HashSet<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, Integer> counts = new HashMap<>();

    OwnWords(List<SourceFile> sources) {
        for (SourceFile source : sources) {
            linesOf.put(
                    source.name().replaceFirst("\\.java$", ""), source.lines().size());
            WORD.matcher(source.text()).results().map(found -> found.group()).forEach(words::add);
        }
    }

    /** {@code Class.method:line} or {@code Class$Nested.method:line} if that is a line of these files, or else empty. */
    String place(String at) {
        Matcher place = PLACE.matcher(at);
        if (!place.matches()) {
            return "";
        }
        int line = Integer.parseInt(place.group(4));
        boolean owned = line >= 1 && line <= linesOf.getOrDefault(place.group(1), 0);
        String nested = areWords(place.group(2).replace('$', ' ')) ? place.group(2) : "";
        String method = words.contains(place.group(3)) ? place.group(3) : "…";
        return owned ? place.group(1) + nested + "." + method + ":" + line : "";
    }

    /** {@code Class#n} or {@code Class#n.field} numbered anew, if these files know the names; or else a neutral name. */
    String label(String label) {
        Matcher object = LABEL.matcher(label);
        boolean field = object.matches() && object.group(3) != null;
        if (!object.matches() || !areWords(object.group(1).replace('$', ' '))) {
            return numbered("object", label);
        }
        String owner = numbered(object.group(1), object.group(1) + "#" + object.group(2));
        return !field ? owner : owner + "." + (words.contains(object.group(3)) ? object.group(3) : "…");
    }

    private boolean areWords(String names) {
        return WORD.matcher(names).results().allMatch(name -> words.contains(name.group()));
    }

    private String numbered(String type, String key) {
        return type + "#" + numbers.computeIfAbsent(key, k -> counts.merge(type, 1, Integer::sum));
    }
}
