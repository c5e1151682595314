package dev.lockstep.reports.platforms;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A gradebook, and where in it grades of one assignment go.
 *
 * @param student column of the names, or -1
 * @param id column of Canvas's numbers of people, or -1
 * @param columns of assignments that may be meant
 * @param wanted title or number of the assignment, or empty
 */
record CanvasBook(Sheet sheet, int student, int id, List<Integer> columns, String wanted) {
    private static final Pattern ASSIGNMENT = Pattern.compile(".+ \\(\\d+\\)");

    static CanvasBook of(Sheet sheet, String wanted) {
        List<String> header = sheet.header();
        return new CanvasBook(
                sheet, header.indexOf("Student"), header.indexOf("ID"), assignments(header, wanted), wanted);
    }

    private static List<Integer> assignments(List<String> header, String wanted) {
        return IntStream.range(0, header.size())
                .filter(i -> ASSIGNMENT.matcher(header.get(i)).matches())
                .filter(i -> wanted.isEmpty() || isCalled(header.get(i), wanted))
                .boxed()
                .toList();
    }

    private static boolean isCalled(String title, String wanted) {
        return title.equals(wanted) || title.startsWith(wanted + " (") || title.endsWith(" (" + wanted + ")");
    }

    /** Why nothing can be filled in, as the end of a sentence that begins with the file. */
    Optional<String> problem() {
        if (id < 0 || student < 0) {
            return Optional.of(" is no gradebook: it needs the columns Student and ID, and has "
                    + String.join(", ", sheet.header()));
        }
        if (columns.size() != 1) {
            return Optional.of(which());
        }
        return scale().isPresent()
                ? Optional.empty()
                : Optional.of(" has no number in the row 'Points Possible' and column '"
                        + sheet.header().get(column()) + "'; only columns with points can be filled in");
    }

    private String which() {
        List<Integer> all = assignments(sheet.header(), "");
        String titles = String.join(", ", all.stream().map(sheet.header()::get).toList());
        return (wanted.isEmpty()
                        ? " has " + all.size() + " assignments"
                        : " has " + columns.size() + " assignments called '" + wanted + "'")
                + "; name the column with --grade-column: " + titles;
    }

    /** The column of the one assignment that is meant. */
    int column() {
        return columns.get(0);
    }

    /** What it is worth. */
    Optional<Scale> scale() {
        return IntStream.range(1, sheet.size())
                .filter(row -> sheet.value(row, student).strip().equals("Points Possible"))
                .mapToObj(row -> Scale.upTo(sheet.value(row, column())))
                .findFirst()
                .orElse(Optional.empty());
    }
}
