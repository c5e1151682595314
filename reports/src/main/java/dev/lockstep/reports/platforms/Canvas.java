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

/** Canvas's gradebook with one column filled in. */
final class Canvas implements CourseFormat {
    @Override
    public String name() {
        return "canvas";
    }

    @Override
    public String template() {
        return "the gradebook of the course (Canvas: Grades, Export)";
    }

    @Override
    public Optional<String> problem(Path template, String column) {
        try {
            CanvasBook book = CanvasBook.of(Sheet.read(template), column);
            return book.problem().map(problem -> template + problem);
        } catch (IOException unreadable) {
            return Optional.of(template + " cannot be filled in: " + unreadable.getMessage());
        }
    }

    @Override
    public Exported export(CourseGrades grades, Path template, String column, Path out) throws IOException {
        Optional<String> problem = problem(template, column);
        if (problem.isPresent()) {
            return new Exported.Refused(problem.get());
        }
        CanvasBook book = CanvasBook.of(Sheet.read(template), column);
        Filling filling = new Filling(book);
        filling.fill(grades.rows());
        Path file = out.resolve("canvas").resolve(template.getFileName());
        WholeFileWriter.write(file, book.sheet().with(filling.changes));
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

        Filling(CanvasBook book) {
            this.sheet = book.sheet();
            this.column = book.column();
            this.scale = book.scale().orElseThrow();
            this.rows = new CanvasRows(sheet, book.id(), book.student());
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
