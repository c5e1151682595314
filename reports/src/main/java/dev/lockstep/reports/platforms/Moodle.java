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

/** Moodle's grading worksheet with grades and comments filled in, and the zip of feedback files that goes with it. */
final class Moodle implements CourseFormat {
    @Override
    public String name() {
        return "moodle";
    }

    @Override
    public String template() {
        return "the grading worksheet of the assignment (Moodle: View all submissions, Download grading worksheet)";
    }

    @Override
    public Optional<String> problem(Path template, String column) {
        try {
            Sheet sheet = Sheet.read(template);
            return MoodleColumns.of(sheet.header()).isWorksheet()
                    ? Optional.empty()
                    : Optional.of(template + " is no grading worksheet: it needs the columns Identifier, Grade and"
                            + " Last modified (grade), in English or German, and has "
                            + String.join(", ", sheet.header()));
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
        Sheet sheet = Sheet.read(template);
        return new Filling(grades, sheet, MoodleColumns.of(sheet.header())).write(template, out);
    }

    /** One run over all results. */
    private static final class Filling {
        private final CourseGrades grades;
        private final Sheet sheet;
        private final MoodleColumns columns;
        private final MoodleRows rows;
        private final Map<Integer, Map<Integer, String>> changes = new HashMap<>();
        private final List<FeedbackZip.Page> pages = new ArrayList<>();
        private final Map<Integer, String> filledBy = new HashMap<>();
        private final Set<Integer> contested = new HashSet<>();
        private final List<Exported.Left> left = new ArrayList<>();

        Filling(CourseGrades grades, Sheet sheet, MoodleColumns columns) {
            this.grades = grades;
            this.sheet = sheet;
            this.columns = columns;
            this.rows = new MoodleRows(sheet, columns);
        }

        Exported write(Path template, Path out) throws IOException {
            grades.rows().forEach(this::fill);
            contested.forEach(changes::remove);
            pages.removeIf(page -> contested.contains(page.row()));
            Path worksheet = out.resolve("moodle").resolve(template.getFileName());
            WholeFileWriter.write(worksheet, sheet.with(changes));
            List<Path> files = new ArrayList<>(List.of(worksheet));
            if (!pages.isEmpty()) {
                files.add(FeedbackZip.write(pages, out.resolve("moodle").resolve("feedback.zip")));
            }
            return new Exported.Written(files, changes.size(), left);
        }

        private void fill(ResultRow result) {
            String title = result.submission().value();
            List<Integer> found = rows.of(result.origin());
            if (!result.isGraded()) {
                leave(title, "was not graded, so its row is as it was");
            } else if (found.isEmpty()) {
                leave(title, "no row of the worksheet has its number and name; give it its grade by hand");
            } else {
                found.forEach(row -> fill(result, row, title));
            }
        }

        private void fill(ResultRow result, int row, String title) {
            Optional<Scale> scale = columns.maximum() < 0
                    ? Scale.upTo(String.valueOf(result.points().possible()))
                    : Scale.upTo(sheet.value(row, columns.maximum()));
            if (changes.containsKey(row)) {
                String reason = "another submission belongs to row " + (row + 1) + " too, so that row is as it was";
                if (contested.add(row)) {
                    leave(String.valueOf(filledBy.get(row)), reason);
                }
                leave(title, reason);
            } else if (scale.isEmpty()) {
                leave(title, "row " + (row + 1) + " has no number for its maximum; points need one");
            } else if (sheet.value(row, columns.changeable()).strip().matches("(?i)no|nein")) {
                leave(title, "the grade in row " + (row + 1) + " cannot be changed");
            } else if (!sheet.has(row, columns.grade())) {
                leave(title, "row " + (row + 1) + " is shorter than the first one");
            } else {
                change(result, row, scale.get());
            }
        }

        private void leave(String submission, String reason) {
            left.add(new Exported.Left(submission, reason));
        }

        private void change(ResultRow result, int row, Scale scale) {
            Map<Integer, String> cells = new HashMap<>();
            cells.put(columns.grade(), scale.of(result.points()));
            if (sheet.has(row, columns.feedback())) {
                cells.put(columns.feedback(), comment(result));
            }
            changes.put(row, cells);
            filledBy.put(row, result.submission().value());
            grades.studentPage(result)
                    .ifPresent(page -> pages.add(
                            new FeedbackZip.Page(row, sheet.value(row, columns.name()), rows.number(row), page)));
        }

        /** No word of a submission or of a hidden test, and nothing that HTML or a spreadsheet would act on. */
        private static String comment(ResultRow result) {
            return result.points().earned() + " of " + result.points().possible() + " points."
                    + (result.points().isFull() ? "" : " The report says what to work on.");
        }
    }
}
