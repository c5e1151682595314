package dev.lockstep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lockstep.core.course.CanvasCourse;
import dev.lockstep.core.course.Course;
import dev.lockstep.core.course.CourseEntry;
import dev.lockstep.core.course.CourseSource;
import dev.lockstep.core.course.MoodleCourse;
import dev.lockstep.model.Points;
import dev.lockstep.model.ResultRow;
import dev.lockstep.model.Status;
import dev.lockstep.reports.platforms.CourseFormats;
import dev.lockstep.reports.platforms.CourseGrades;
import dev.lockstep.reports.platforms.Exported;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a platform's download to its own table, for a class with awkward names: nothing is lost, nothing is mixed. */
class RoundTripTest {
    /** Two people have one name; numbers are not in the order of names. */
    private static final List<String> NAMES = List.of(
            "Änne Öz",
            "Kim Lee",
            "Kim Lee",
            "O'Neil, Bob \"B\"",
            "under_score_12_x",
            "=cmd()",
            "+49 123",
            "@SUM(A1)",
            "-Ada",
            "😀 Emoji 👩‍💻",
            "שרה כהן",
            "\u202Eevil",
            "Zoë <b>&amp;</b>",
            "李 小龙",
            "a.b.c",
            "..",
            "Mary   Ann",
            "  spaces  ");

    @TempDir
    private Path temp;

    private final Map<String, Integer> points = new LinkedHashMap<>();

    @BeforeEach
    void everybodyEarnsSomethingElse() {
        for (int i = 0; i < NAMES.size(); i++) {
            points.put(number(i), 3 + 5 * i);
        }
    }

    private static String number(int i) {
        return String.valueOf(9_000 - 37 * i);
    }

    @Test
    void moodleWorksheetsComeBackWithGradesAndCommentsAndNothingElseChanged() throws IOException {
        Path download = zip(
                i -> fileName(NAMES.get(i)).replace('_', ' ') + "_" + number(i) + "_assignsubmission_file/Tlb.java");
        StringBuilder sheet = new StringBuilder("\uFEFFIdentifier,\"Full name\",\"Email address\",Status,Grade,"
                + "\"Maximum Grade\",\"Grade can be changed\",\"Last modified (submission)\",\"Last modified (grade)\","
                + "\"Feedback comments\"\r\n");
        for (int i = 0; i < NAMES.size(); i++) {
            sheet.append("\"Participant " + number(i) + "\"," + quoted(NAMES.get(i))
                    + ",x@example.org,\"Submitted, late\",,100.00,Yes,\"Monday, 2 November 2026\",-,\"\"\r\n");
        }
        String absent =
                "\"Participant 1\",\"Nobody, \"\"N\"\"\",,\"No submission\",\"12.00\",100.00,Yes,-,-,\"old\r\ncomment\"\r\n";
        Path worksheet = Files.writeString(temp.resolve("Grades-HW1.csv"), sheet + absent);

        Exported.Written written = exported("moodle", new MoodleCourse(), download, worksheet, NAMES.size());

        String text = Files.readString(written.files().get(0));
        assertThat(text).startsWith("\uFEFFIdentifier,").endsWith(absent);
        assertThat(written.left()).isEmpty();
        assertSameBut(worksheet, written.files().get(0), List.of("Grade", "Feedback comments"));
        for (CSVRecord row : read(written.files().get(0))) {
            String id = row.get("Identifier").replace("Participant ", "");
            if (points.containsKey(id)) {
                assertThat(row.get("Grade")).isEqualTo(points.get(id) + ".00");
                assertThat(row.get("Feedback comments")).startsWith(points.get(id) + " of 100 points.");
            }
        }
        assertFeedback(written.files().get(1));
    }

    /** The importer wants the number second, and the plug-in third and fourth, between underscores. */
    private void assertFeedback(Path zip) throws IOException {
        Map<String, Integer> found = new LinkedHashMap<>();
        try (ZipFile feedback = new ZipFile(zip.toFile())) {
            for (ZipEntry entry : java.util.Collections.list(feedback.entries())) {
                String[] parts = entry.getName().split("/")[0].split("_", 5);
                assertThat(parts[2] + "_" + parts[3]).isEqualTo("assignsubmission_file");
                assertThat(entry.getName()).endsWith("/report.html").doesNotContain("..", "<", "\u202E");
                try (InputStream page = feedback.getInputStream(entry)) {
                    found.put(parts[1], Integer.valueOf(new String(page.readAllBytes(), StandardCharsets.UTF_8)));
                }
            }
        }
        assertThat(found).isEqualTo(points);
    }

    @Test
    void moodleGroupsGetTheirGradeOnEveryMembersRowInGermanAndOnAScaleOfTwenty() throws IOException {
        points.clear();
        points.put("77", 40);
        Path download = zip(List.of("Gruppe A_77_assignsubmission_file/Tlb.java"));
        Path worksheet = Files.writeString(temp.resolve("Bewertungen.csv"), """
                ID;Vollständiger Name;Gruppe;Bewertung;Bestwertung;Zuletzt geändert (Bewertung);Feedback als Kommentar
                Teilnehmer/in77;Fremde Person;Gruppe B;;20,00;-;
                Teilnehmer/in78;Anna;Gruppe A;;20,00;-;
                Teilnehmer/in79;Bert;Gruppe A;;20,00;-;
                """);

        Exported.Written written = exported("moodle", new MoodleCourse(), download, worksheet, 2);

        assertThat(Files.readString(written.files().get(0)).lines().map(line -> line.split(";", -1)[3]))
                .containsExactly("Bewertung", "", "8,00", "8,00");
    }

    @Test
    void aGradebookOfCanvasComesBackWithOneColumnFilledIn() throws IOException {
        Path download =
                zip(i -> "name" + (i % 3 == 0 ? "_LATE" : "") + "_" + number(i) + "_" + (i + 70_000) + "_Tlb.java");
        StringBuilder sheet = new StringBuilder("Student,ID,SIS Login ID,Section,HW1 (501),HW2 (502),Final Score\n"
                + "    Points Possible,,,,100,10,(read only)\n");
        for (int i = NAMES.size() - 1; i >= 0; i--) {
            sheet.append(quoted(NAMES.get(i)) + "," + number(i) + ",login,\"CS, 1\",,7,\n");
        }
        Path gradebook = Files.writeString(temp.resolve("gradebook.csv"), sheet + "\"Student, Test\",1,,,5,,");

        Exported.Written written = exported("canvas", new CanvasCourse(), download, gradebook, NAMES.size());

        assertThat(written.left()).isEmpty();
        assertSameBut(gradebook, written.files().get(0), List.of("HW1 (501)"));
        for (CSVRecord row : read(written.files().get(0))) {
            if (points.containsKey(row.get("ID"))) {
                assertThat(row.get("HW1 (501)")).isEqualTo(String.valueOf(points.get(row.get("ID"))));
            }
        }
    }

    @Test
    void whoHasNoRowIsListedAndATableOfSomethingElseIsRefused() throws IOException {
        Path download =
                zip(List.of("Anna_9000_assignsubmission_file/Tlb.java", "Eve_8963_assignsubmission_file/Tlb.java"));
        Path worksheet = Files.writeString(
                temp.resolve("w.csv"),
                "Identifier,Full name,Grade,Maximum Grade,Last modified (grade)\nParticipant 9000,Anna,,100.00,-\n"
                        + "Participant 8963,Mallory,,100.00,-\n");

        Exported.Written written = exported("moodle", new MoodleCourse(), download, worksheet, 1);

        assertThat(written.left())
                .containsExactly(
                        "Eve_8963: no row of the worksheet has its number and name; give it its grade by hand");
        assertThat(CourseFormats.find("canvas")
                        .orElseThrow()
                        .export(new CourseGrades(List.of(), temp), worksheet, "", temp))
                .isInstanceOf(Exported.Refused.class);
    }

    private Exported.Written exported(String format, CourseSource source, Path download, Path template, int filled)
            throws IOException {
        assertThat(source.recognizes(download)).isTrue();
        List<ResultRow> rows = new ArrayList<>();
        try (Course course = source.read(download)) {
            assertThat(course.unmapped()).isEmpty();
            for (CourseEntry entry : course.entries()) {
                rows.add(graded(entry));
            }
        }
        Exported exported = CourseFormats.find(format)
                .orElseThrow()
                .export(
                        new CourseGrades(rows, temp),
                        template,
                        format.equals("canvas") ? "501" : "",
                        temp.resolve("out"));
        assertThat(exported).isInstanceOf(Exported.Written.class);
        assertThat(((Exported.Written) exported).filled()).isEqualTo(filled);
        return (Exported.Written) exported;
    }

    /** A row whose student's page says nothing but the points. */
    private ResultRow graded(CourseEntry entry) throws IOException {
        int earned = points.get(entry.origin().id());
        String folder = "submissions/" + entry.id();
        Path page = temp.resolve(folder + "/student/report.html");
        Files.createDirectories(page.getParent());
        Files.writeString(page, String.valueOf(earned));
        return new ResultRow(
                entry.id(), entry.origin(), new Status.Graded(), new Points(earned, 100), List.of(), "", 1, folder);
    }

    private Path zip(java.util.function.IntFunction<String> name) throws IOException {
        return zip(
                java.util.stream.IntStream.range(0, NAMES.size()).mapToObj(name).toList());
    }

    private Path zip(List<String> names) throws IOException {
        Path file = temp.resolve("download.zip");
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write('x');
            }
        }
        return file;
    }

    /** Moodle takes out of a name what file systems cannot hold. */
    private static String fileName(String name) {
        return name.replaceAll("[\\p{Cntrl}\\u202E&<>\"`|':\\\\/*?]", "").replaceAll("\\.\\.+", "");
    }

    private static String quoted(String cell) {
        return '"' + cell.replace("\"", "\"\"") + '"';
    }

    private static void assertSameBut(Path before, Path after, List<String> changed) throws IOException {
        List<CSVRecord> old = read(before);
        List<CSVRecord> now = read(after);
        assertThat(now).hasSameSizeAs(old);
        for (int i = 0; i < old.size(); i++) {
            assertThat(without(now.get(i), changed)).isEqualTo(without(old.get(i), changed));
        }
    }

    private static Map<String, String> without(CSVRecord row, List<String> columns) {
        return row.toMap().entrySet().stream()
                .filter(each -> !columns.contains(each.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static List<CSVRecord> read(Path file) throws IOException {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        String text = Files.readString(file).replaceFirst("^\uFEFF", "");
        try (CSVParser parser = CSVParser.parse(text, format)) {
            return parser.getRecords();
        }
    }
}
