package dev.lockstep.reports;

import dev.lockstep.model.SourceFile;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the student's line for a place in a schedule, which reads {@code Class.method:line}. */
final class TraceSources {
    private static final Pattern PLACE = Pattern.compile("([\\w$]+)\\.[^:]*:(\\d{1,6})");

    private final List<SourceFile> sources;

    TraceSources(List<SourceFile> sources) {
        this.sources = sources;
    }

    /** A line of the student's; {@code text} without the white space around it. */
    record Line(String path, int number, String text) {
        String file() {
            return Snippets.fileName(path);
        }
    }

    Optional<Line> at(String at) {
        Matcher place = PLACE.matcher(at);
        if (!place.matches()) {
            return Optional.empty();
        }
        int number = Integer.parseInt(place.group(2));
        return file(place.group(1))
                .filter(file -> number >= 1 && number <= file.lines().size())
                .map(file -> new Line(
                        file.path(),
                        number,
                        Snippets.withoutTabs(file.lines().get(number - 1)).strip()));
    }

    /** By the name of the file, or else the file that declares a class of this name. */
    private Optional<SourceFile> file(String type) {
        int nested = type.indexOf('$');
        String outer = nested < 0 ? type : type.substring(0, nested);
        Pattern declared = Pattern.compile("\\b(?:class|interface|enum|record)\\s+" + Pattern.quote(outer) + "\\b");
        return sources.stream()
                .filter(file -> file.name().equals(outer + ".java"))
                .findFirst()
                .or(() -> sources.stream()
                        .filter(file -> declared.matcher(file.text()).find())
                        .findFirst());
    }
}
