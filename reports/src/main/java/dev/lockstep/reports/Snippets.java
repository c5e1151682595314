package dev.lockstep.reports;

import dev.lockstep.model.Frame;
import dev.lockstep.model.SourceFile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Cuts the lines around a place out of the student's own files. */
final class Snippets {
    private static final int AROUND = 2;
    private static final int TAB = 8;

    private final Map<String, List<String>> lines = new HashMap<>();

    private final Words words;

    Snippets(List<SourceFile> sources, Words words) {
        this.words = words;
        sources.forEach(source -> lines.put(source.path(), source.lines()));
    }

    /** Whether {@code frame} stands in one of the student's own files. */
    boolean owns(Frame frame) {
        return lines.containsKey(frame.file());
    }

    /** The line of {@code frame} and two on each side, if it is the student's. */
    Optional<Page.Snippet> at(Frame frame) {
        return at(
                frame.file(),
                frame.line(),
                words.say("place.method", fileName(frame.file()), frame.line(), method(frame)));
    }

    /** The same for a place that belongs to no method. */
    Optional<Page.Snippet> at(String file, int line) {
        return at(file, line, place(file, line));
    }

    /** How a line is named, or a file if {@code line} is 0. */
    String place(String file, int line) {
        return line > 0 ? words.say("place.line", fileName(file), line) : fileName(file);
    }

    private Optional<Page.Snippet> at(String file, int line, String place) {
        List<String> all = lines.getOrDefault(file, List.of());
        if (line < 1 || line > all.size()) {
            return Optional.empty();
        }
        int from = Math.max(1, line - AROUND);
        int to = Math.min(all.size(), line + AROUND);
        List<String> shown =
                all.subList(from - 1, to).stream().map(Snippets::withoutTabs).toList();
        int margin = margin(shown);
        return Optional.of(new Page.Snippet(
                place,
                IntStream.rangeClosed(from, to)
                        .mapToObj(n -> new Page.Line(n, after(margin, shown.get(n - from)), n == line))
                        .toList()));
    }

    private static int margin(List<String> lines) {
        return lines.stream()
                .filter(line -> !line.isBlank())
                .mapToInt(line -> line.length() - line.stripLeading().length())
                .min()
                .orElse(0);
    }

    private static String after(int margin, String line) {
        return line.isBlank() ? "" : line.substring(margin);
    }

    /** {@code line} with each tab run out to the next eighth column, as javac counts them. */
    static String withoutTabs(String line) {
        StringBuilder result = new StringBuilder(line.length());
        for (char c : line.toCharArray()) {
            if (c == '\t') {
                result.append(" ".repeat(TAB - result.length() % TAB));
            } else {
                result.append(c);
            }
        }
        return result.toString();
    }

    /** The last part of a path. */
    static String fileName(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static String method(Frame frame) {
        return frame.type().substring(frame.type().lastIndexOf('.') + 1) + "." + frame.method();
    }
}
