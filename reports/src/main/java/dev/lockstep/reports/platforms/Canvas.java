package dev.lockstep.reports.platforms;

import dev.lockstep.model.ResultRow;
import dev.lockstep.reports.WholeFileWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Canvas's gradebook with one column filled in. */
final class Canvas implements CourseFormat {
    private static final Pattern ASSIGNMENT = Pattern.compile(".+ \\(\\d+\\)");

    @Override
    public String name() {
        return "canvas";
    }

    @Override
    public String template() {
        return "the gradebook of the course (Canvas: Grades, Export)";
    }

    @Override
    public Exported export(CourseGrades grades, Path template, String column, Path out) throws IOException {
        Sheet sheet;
        try {
            sheet = Sheet.read(template);
        } catch (IOException unreadable) {
            return new Exported.Refused(template + " cannot be filled in: " + unreadable.getMessage());
        }
        int id = sheet.header().indexOf("ID");
        List<Integer> columns = columns(sheet, column);
        if (id < 0 || !sheet.header().contains("Student")) {
            return new Exported.Refused(template + " is no gradebook: it needs the columns Student and ID, and has "
                    + String.join(", ", sheet.header()));
        }
        if (columns.size() != 1) {
            return new Exported.Refused(which(sheet, column));
        }
        return fill(grades, sheet, id, columns.get(0), out.resolve("canvas").resolve(template.getFileName()));
    }

    /** Columns of assignments; with {@code wanted}, those of that title or number. */
    private static List<Integer> columns(Sheet sheet, String wanted) {
        return IntStream.range(0, sheet.header().size())
                .filter(i -> ASSIGNMENT.matcher(sheet.header().get(i)).matches())
                .filter(i -> wanted.isEmpty() || isCalled(sheet.header().get(i), wanted))
                .boxed()
                .toList();
    }

    private static boolean isCalled(String title, String wanted) {
        return title.equals(wanted) || title.startsWith(wanted + " (") || title.endsWith(" (" + wanted + ")");
    }

    private static String which(Sheet sheet, String wanted) {
        List<String> titles =
                columns(sheet, "").stream().map(sheet.header()::get).toList();
        return (wanted.isEmpty()
                        ? "the gradebook has " + titles.size() + " assignments"
                        : "not exactly one assignment is called '" + wanted + "'")
                + "; name the column with --grade-column: " + String.join(", ", titles);
    }

    private static Exported fill(CourseGrades grades, Sheet sheet, int id, int column, Path file) throws IOException {
        Optional<Scale> scale = IntStream.range(1, sheet.size())
                .filter(row -> sheet.value(row, sheet.header().indexOf("Student"))
                        .strip()
                        .equals("Points Possible"))
                .mapToObj(row -> Scale.upTo(sheet.value(row, column)))
                .findFirst()
                .orElse(Optional.empty());
        if (scale.isEmpty()) {
            return new Exported.Refused("the row 'Points Possible' has no number in column '"
                    + sheet.header().get(column) + "'; only columns with points can be filled in");
        }
        Filling filling = new Filling(sheet, id, column, scale.get());
        filling.fill(grades.rows());
        WholeFileWriter.write(file, sheet.with(filling.changes));
        return new Exported.Written(List.of(file), filling.changes.size(), filling.left);
    }

    /** One run over all results. */
    private static final class Filling {
        private final Sheet sheet;
        private final int column;
        private final Scale scale;
        private final CanvasRows rows;
        private final Map<Integer, Map<Integer, String>> changes = new HashMap<>();
        private final Map<Integer, String> filledBy = new HashMap<>();
        private final Set<Integer> contested = new HashSet<>();
        private final List<Exported.Left> left = new ArrayList<>();

        Filling(Sheet sheet, int id, int column, Scale scale) {
            this.sheet = sheet;
            this.column = column;
            this.scale = scale;
            this.rows = new CanvasRows(sheet, id, sheet.header().indexOf("Student"));
        }

        void fill(List<ResultRow> results) {
            results.forEach(this::fill);
            contested.forEach(changes::remove);
        }

        private void fill(ResultRow result) {
            List<Integer> found = rows.of(result.origin());
            Optional<String> trouble = trouble(result, found);
            trouble.ifPresentOrElse(
                    reason -> left.add(new Exported.Left(result.submission().value(), reason)),
                    () -> change(result, found.get(0)));
        }

        private void change(ResultRow result, int row) {
            changes.put(row, Map.of(column, scale.of(result.points())));
            filledBy.put(row, result.submission().value());
        }

        private Optional<String> trouble(ResultRow result, List<Integer> found) {
            if (!result.isGraded()) {
                return Optional.of("was not graded, so its row is as it was");
            }
            if (found.size() != 1) {
                return Optional.of("the gradebook has " + found.size() + " rows with ID "
                        + result.origin().id()
                        + (result.origin().ids().size() > 1 ? " and that name" : "")
                        + "; give it its grade by hand");
            }
            int row = found.get(0);
            if (changes.containsKey(row)) {
                if (contested.add(row)) {
                    left.add(new Exported.Left(String.valueOf(filledBy.get(row)), contested(row)));
                }
                return Optional.of(contested(row));
            }
            return sheet.has(row, column) ? Optional.empty() : Optional.of("its row is shorter than the first one");
        }

        private static String contested(int row) {
            return "another submission belongs to row " + (row + 1) + " too, so that row is as it was";
        }
    }
}
