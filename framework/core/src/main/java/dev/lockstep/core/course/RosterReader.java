package dev.lockstep.core.course;

import dev.lockstep.model.Lateness;
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

/** Reads the rows of a roster, of a grading worksheet of Moodle, or of the grades that Gradescope exports. */
final class RosterReader {
    private static final Set<String> KEYS =
            Set.of("id", "identifier", "sid", "email", "username", "login", "github_username", "github_id");
    private static final Set<String> ACCOUNTS = Set.of("username", "login", "github_username");
    private static final Set<String> NAMES =
            Set.of("name", "full name", "vollständiger name", "first name", "last name");
    private static final Set<String> GRADED = Set.of("last modified (grade)", "zuletzt geändert (bewertung)");

    private final List<String> header;
    private final boolean worksheet;

    private RosterReader(List<String> header) {
        this.header = header;
        this.worksheet = header.contains("status") && header.stream().anyMatch(GRADED::contains);
    }

    /** @throws IOException as {@link Roster#read} says */
    static List<RosterPerson> read(Path file) throws IOException {
        String text = Files.readString(file, StandardCharsets.UTF_8).replaceFirst("^\uFEFF", "");
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(separator(text))
                .setIgnoreEmptyLines(true)
                .get();
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            List<CSVRecord> rows = parser.getRecords();
            RosterReader reader = new RosterReader(rows.isEmpty() ? List.of() : header(rows.get(0)));
            reader.check();
            return rows.stream().skip(1).map(reader::person).toList();
        } catch (IllegalArgumentException | java.io.UncheckedIOException damaged) {
            throw new IOException("is no CSV: " + damaged.getMessage(), damaged);
        }
    }

    private static char separator(String text) {
        String first = text.lines().findFirst().orElse("");
        return first.chars().filter(c -> c == ';').count()
                        > first.chars().filter(c -> c == ',').count()
                ? ';'
                : ',';
    }

    private static List<String> header(CSVRecord row) {
        return row.toList().stream()
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .toList();
    }

    private void check() throws IOException {
        boolean named = worksheet || header.stream().anyMatch(NAMES::contains);
        if (!named || header.stream().noneMatch(KEYS::contains)) {
            throw new IOException("needs a column 'name' and one of 'id', 'identifier', 'email' or 'username', and has "
                    + String.join(", ", header));
        }
    }

    private RosterPerson person(CSVRecord row) {
        Map<String, String> cells = new TreeMap<>();
        for (int i = 0; i < Math.min(header.size(), row.size()); i++) {
            cells.putIfAbsent(header.get(i), row.get(i).strip());
        }
        cells.values().removeIf(String::isEmpty);
        if (worksheet) {
            cells.computeIfPresent("identifier", (column, text) -> numberAtTheEnd(text));
            cells.computeIfPresent("id", (column, text) -> numberAtTheEnd(text));
        }
        List<String> keys = new ArrayList<>();
        List<String> accounts = new ArrayList<>();
        cells.forEach((column, value) -> {
            if (KEYS.contains(column)) {
                keys.add(value);
            }
            if (ACCOUNTS.contains(column)) {
                accounts.add(value);
            }
        });
        return new RosterPerson(
                first(cells, "id", "identifier", "sid"),
                name(cells),
                worksheet ? name(cells) : "",
                keys,
                accounts,
                worksheet ? first(cells, "group", "gruppe") : "",
                cells.containsKey("submission id") ? "submission_" + cells.get("submission id") : "",
                lateness(cells));
    }

    /** "Participant 12345", in whatever language. */
    private static String numberAtTheEnd(String identifier) {
        return identifier.replaceFirst("(?s)^.*[^0-9]", "");
    }

    private static String name(Map<String, String> cells) {
        String parts = (first(cells, "first name") + " " + first(cells, "last name")).strip();
        String whole = first(cells, "name", "full name", "vollständiger name");
        return whole.isEmpty() ? parts : whole;
    }

    private Lateness lateness(Map<String, String> cells) {
        return worksheet
                ? ToldLateness.byMoodle(first(cells, "status"))
                : ToldLateness.byGradescope(first(cells, "lateness (h:m:s)"));
    }

    private static String first(Map<String, String> cells, String... columns) {
        for (String column : columns) {
            if (cells.containsKey(column)) {
                return cells.get(column);
            }
        }
        return "";
    }
}
