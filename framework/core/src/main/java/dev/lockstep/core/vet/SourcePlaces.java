package dev.lockstep.core.vet;

import dev.lockstep.core.vet.Use.Where;
import dev.lockstep.model.SourceFile;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Finds the line of what class files give no line: declarations and catch clauses. */
final class SourcePlaces {
    private final List<String> lines;

    SourcePlaces(SourceFile file) {
        this.lines = file.lines();
    }

    /** The first line that holds every word, or else the first of them, imports left aside; 1 if there is none. */
    int lineOf(Where where) {
        if (where.line() > 0) {
            return where.line();
        }
        List<String> words =
                where.words().stream().filter(word -> !word.isEmpty()).toList();
        return IntStream.concat(
                        linesWith(words), linesWith(words.stream().limit(1).toList()))
                .findFirst()
                .orElse(1);
    }

    private IntStream linesWith(List<String> words) {
        List<Pattern> patterns = words.stream()
                .map(word -> Pattern.compile("(?<![\\w$])" + Pattern.quote(word) + "(?![\\w$])"))
                .toList();
        return IntStream.range(0, patterns.isEmpty() ? 0 : lines.size())
                .filter(i -> !lines.get(i).stripLeading().startsWith("import "))
                .filter(i ->
                        patterns.stream().allMatch(p -> p.matcher(lines.get(i)).find()))
                .map(i -> i + 1);
    }
}
