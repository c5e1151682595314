package dev.lockstep.core.course;

import dev.lockstep.core.course.Children.Child;
import dev.lockstep.model.Lateness;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What one person handed in on Canvas, attempt by attempt.
 *
 * <p>Canvas adds {@code -1}, {@code -2} to the name of a file if this person has handed in one of that name before. Such a
 * number is Canvas's if the file is a Java source, for no class is called like that, or if the file without it is there too.
 * A file that was not handed in again belongs to the later attempts as well.
 */
final class CanvasFiles {
    private static final Pattern AGAIN = Pattern.compile("(.+)-(\\d{1,6})(\\.[^.]+)", Pattern.DOTALL);

    private final List<Found> found = new ArrayList<>();

    private record Found(Child child, String name, boolean late) {}

    private record Numbered(Found file, String name, int number) {}

    /**
     * Files that were handed in together.
     *
     * @param files with the names that the exercise asks for
     * @param number of the attempt from 1, or 0 where nothing tells it
     */
    record Attempt(Map<Child, String> files, int number, Lateness lateness) {}

    void add(Child child, String name, boolean late) {
        found.add(new Found(child, name, late));
    }

    /** In their order; one as a rule. */
    List<Attempt> attempts() {
        List<Numbered> numbered = found.stream().map(this::numbered).toList();
        TreeSet<Integer> numbers = new TreeSet<>();
        numbered.forEach(file -> numbers.add(file.number()));
        if (numbered.stream().map(Numbered::name).distinct().count() == numbered.size()) {
            return List.of(attempt(numbered, numbered, numbers.last()));
        }
        return numbers.stream()
                .map(number -> attempt(asOf(number, numbered), ofNumber(number, numbered), number))
                .toList();
    }

    private Numbered numbered(Found file) {
        Matcher again = AGAIN.matcher(file.name());
        if (again.matches()) {
            String name = again.group(1) + again.group(3);
            if (again.group(3).equalsIgnoreCase(".java")
                    || found.stream().anyMatch(each -> each.name().equals(name))) {
                return new Numbered(file, name, Integer.parseInt(again.group(2)));
            }
        }
        return new Numbered(file, file.name(), 0);
    }

    /** Of each name the newest file up to that number. */
    private static List<Numbered> asOf(int number, List<Numbered> files) {
        Map<String, Numbered> newest = new LinkedHashMap<>();
        files.stream()
                .filter(file -> file.number() <= number)
                .forEach(file ->
                        newest.merge(file.name(), file, (one, other) -> other.number() >= one.number() ? other : one));
        return List.copyOf(newest.values());
    }

    private static List<Numbered> ofNumber(int number, List<Numbered> files) {
        return files.stream().filter(file -> file.number() == number).toList();
    }

    private Attempt attempt(List<Numbered> files, List<Numbered> marked, int number) {
        Map<Child, String> named = new LinkedHashMap<>();
        files.forEach(file -> named.put(file.file().child(), file.name()));
        boolean late = marked.stream().anyMatch(file -> file.file().late());
        boolean isTold = number > 0 || files.size() < found.size();
        return new Attempt(named, isTold ? number + 1 : 0, late ? new Lateness.Late() : new Lateness.InTime());
    }
}
