package dev.lockstep.core.course;

import dev.lockstep.model.Origin;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Who is in the course: a CSV with a column {@code name} and at least one of {@code id}, {@code email}, {@code username}; or as
 * GitHub Classroom wrote it, {@code identifier,github_username,github_id,name}.
 */
public final class Roster {
    private static final Set<String> KEYS =
            Set.of("id", "identifier", "sid", "email", "username", "login", "github_username", "github_id");
    private static final Set<String> ACCOUNTS = Set.of("username", "login", "github_username");

    private record Person(String id, String name, List<String> keys, List<String> accounts) {}

    private final List<Person> people;

    private Roster(List<Person> people) {
        this.people = people;
    }

    /**
     * Reads a roster in UTF-8.
     *
     * @throws IOException if it cannot be read or is none; the message continues a sentence that begins with the file
     */
    public static Roster read(Path file) throws IOException {
        String text = Files.readString(file, StandardCharsets.UTF_8).replaceFirst("^\uFEFF", "");
        CSVFormat format = CSVFormat.RFC4180.builder().setIgnoreEmptyLines(true).get();
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            List<CSVRecord> rows = parser.getRecords();
            List<String> header = rows.isEmpty()
                    ? List.of()
                    : rows.get(0).toList().stream()
                            .map(name -> name.strip().toLowerCase(Locale.ROOT))
                            .toList();
            if (!header.contains("name") || header.stream().noneMatch(KEYS::contains)) {
                throw new IOException(
                        "needs a column 'name' and one of 'id', 'identifier', 'email' or 'username', and has "
                                + String.join(", ", header));
            }
            return new Roster(
                    rows.stream().skip(1).map(row -> person(header, row)).toList());
        } catch (IllegalArgumentException | java.io.UncheckedIOException damaged) {
            throw new IOException("is no CSV: " + damaged.getMessage(), damaged);
        }
    }

    private static Person person(List<String> header, CSVRecord row) {
        Map<String, String> cells = new TreeMap<>();
        for (int i = 0; i < Math.min(header.size(), row.size()); i++) {
            cells.putIfAbsent(header.get(i), row.get(i).strip());
        }
        List<String> keys = new ArrayList<>();
        List<String> accounts = new ArrayList<>();
        cells.forEach((column, value) -> {
            if (!value.isEmpty() && KEYS.contains(column)) {
                keys.add(value);
            }
            if (!value.isEmpty() && ACCOUNTS.contains(column)) {
                accounts.add(value);
            }
        });
        String id = cells.getOrDefault("id", cells.getOrDefault("identifier", cells.getOrDefault("sid", "")));
        return new Person(id, cells.getOrDefault("name", ""), keys, accounts);
    }

    /** {@code course} with the names of those on the roster; who is not, or could be two, keeps the name and is listed. */
    public Course named(Course course) {
        List<CourseEntry> entries = new ArrayList<>();
        List<Unmapped> unmapped = new ArrayList<>(course.unmapped());
        for (CourseEntry entry : course.entries()) {
            List<Person> found = found(entry.origin());
            if (found.size() == 1) {
                entries.add(new CourseEntry(entry.id(), entry.location(), named(entry.origin(), found.get(0))));
            } else {
                entries.add(entry);
                unmapped.add(new Unmapped(
                        entry.location().title(),
                        (found.isEmpty()
                                        ? "is of nobody on the roster"
                                        : "could be of " + found.size() + " on the roster")
                                + "; it is graded under the name it came with"));
            }
        }
        return new Course(entries, unmapped, course.zips());
    }

    private static Origin named(Origin origin, Person person) {
        String name = person.name().isBlank() ? person.id() : person.name();
        return origin.withPerson(name.isBlank() ? origin.person() : name);
    }

    /** By id or account; a clone may be called after the exercise and then the account. */
    private List<Person> found(Origin origin) {
        List<Person> exact = people.stream()
                .filter(person -> person.keys().stream()
                        .anyMatch(key -> key.equalsIgnoreCase(origin.id()) || key.equalsIgnoreCase(origin.account())))
                .toList();
        return !exact.isEmpty() || origin.commit().isEmpty()
                ? exact
                : people.stream()
                        .filter(person -> person.accounts().stream().anyMatch(account -> origin.id()
                                .toLowerCase(Locale.ROOT)
                                .endsWith("-" + account.toLowerCase(Locale.ROOT))))
                        .toList();
    }
}
