package dev.lockstep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.lockstep.core.course.CanvasCourse;
import dev.lockstep.core.course.Course;
import dev.lockstep.core.course.CourseEntry;
import dev.lockstep.core.course.CourseSource;
import dev.lockstep.core.course.GradescopeCourse;
import dev.lockstep.core.course.MoodleCourse;
import dev.lockstep.core.intake.Location;
import dev.lockstep.model.Points;
import dev.lockstep.model.ResultRow;
import dev.lockstep.model.Status;
import dev.lockstep.reports.ReportFolder;
import dev.lockstep.reports.platforms.CourseFormats;
import dev.lockstep.reports.platforms.CourseGrades;
import dev.lockstep.reports.platforms.Exported;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
            "  spaces  ",
            "kim_12",
            "Team_7",
            "under_score_12");

    @TempDir
    private Path temp;

    private final Map<String, Integer> points = new LinkedHashMap<>();

    @BeforeEach
    void everybodyEarnsSomethingElse() {
        for (int i = 0; i < NAMES.size(); i++) {
            points.put(number(i), 3 + 4 * i);
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

    /** Names of files begin and end with numbers too, and one of them is somebody else's number. */
    @Test
    void aGradebookOfCanvasComesBackWithOneColumnFilledIn() throws IOException {
        List<String> files = List.of(
                "Tlb.java", "Tlb-1.java", "1234567_Tlb.java", "hw_2.zip", number(0) + "_1_Tlb.java", "Tlb_3_4_5.java");
        Path download =
                zip(i -> inCanvas(NAMES.get(i), i % 4 == 0, number(i)) + "_" + (i + 70_000) + "_" + files.get(i % 6));
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
    void aNumberThatCouldBePartOfANameGivesNobodyElseAGrade() throws IOException {
        points.clear();
        points.put("9000", 40);
        Path download = zip(List.of("kim_12_9000_70000_Tlb.java"), List.of("9000"));
        Path gradebook = Files.writeString(temp.resolve("gradebook.csv"), """
                Student,ID,HW1 (501)
                    Points Possible,,100
                "Lee, Ann",12,
                "Lee, Bob",9000,
                """);

        Exported.Written written = exported("canvas", new CanvasCourse(), download, gradebook, 0);

        assertThat(written.left())
                .extracting(Exported.Left::toString)
                .containsExactly("kim_12_9000: the gradebook has 0 rows with ID 12 or 9000 and that name; give it its"
                        + " grade by hand");
        assertThat(written.files().get(0)).hasSameTextualContentAs(gradebook);
    }

    @Test
    void gradescopeGetsTheResultsOfEachSubmissionUnderItsOwnName() throws IOException {
        StringBuilder metadata = new StringBuilder();
        for (int i = 0; i < NAMES.size(); i++) {
            metadata.append("submission_" + number(i) + ":\n  :submitters:\n  - :name: " + quotedYaml(NAMES.get(i))
                    + "\n    :sid: '00" + i + "'\n    :email: \"a,b=" + i + "@example.org\"\n  :score: 1.0\n");
        }
        Path download = zip(i -> "assignment_7_export/submission_" + number(i) + "/my files_1/=Tlb.java");
        append(download, "assignment_7_export/submission_metadata.yml", metadata.toString());

        List<ResultRow> rows = rows(new GradescopeCourse(), download);
        CourseExport.write(List.of(CourseExport.of("gradescope", "")), rows, temp, new PrintWriter(new StringWriter()));

        assertThat(rows).extracting(row -> row.origin().person()).containsExactlyInAnyOrderElementsOf(NAMES);
        for (int i = 0; i < NAMES.size(); i++) {
            String folder = "submissions/submission_" + number(i);
            Path results = temp.resolve(folder + "/student/results.json");
            assertThat(new ObjectMapper()
                            .readTree(results.toFile())
                            .path("score")
                            .asInt())
                    .as(NAMES.get(i))
                    .isEqualTo(points.get(number(i)));
            assertThat(rows)
                    .filteredOn(row -> row.report().equals(folder))
                    .extracting(
                            row -> row.origin().person() + ", " + row.origin().id())
                    .containsExactly(NAMES.get(i) + ", 00" + i);
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
                .extracting(Exported.Left::toString)
                .containsExactly(
                        "Eve_8963: no row of the worksheet has its number and name; give it its grade by hand");
        assertThat(CourseFormats.find("canvas")
                        .orElseThrow()
                        .export(new CourseGrades(List.of(), temp), worksheet, "", temp))
                .isInstanceOf(Exported.Refused.class);
    }

    private Exported.Written exported(String format, CourseSource source, Path download, Path template, int filled)
            throws IOException {
        List<ResultRow> rows = rows(source, download);
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

    private List<ResultRow> rows(CourseSource source, Path download) throws IOException {
        assertThat(source.recognizes(download)).isTrue();
        List<ResultRow> rows = new ArrayList<>();
        try (Course course = source.read(download)) {
            assertThat(course.unmapped()).isEmpty();
            for (CourseEntry entry : course.entries()) {
                rows.add(graded(entry, owner(entry)));
            }
        }
        return rows;
    }

    /** Each file holds the number of who handed it in. */
    private static String owner(CourseEntry entry) throws IOException {
        Location.EntriesOf files = (Location.EntriesOf) entry.location();
        int first = files.entries().keySet().iterator().next();
        return new String(files.zip().bytes(first, 100), StandardCharsets.UTF_8);
    }

    /** A row whose student's page says nothing but the points. */
    private ResultRow graded(CourseEntry entry, String owner) throws IOException {
        int earned = points.get(owner);
        String folder = "submissions/" + entry.id();
        ReportFolder.write(MadeUpReports.earning(earned, entry.id()), temp.resolve(folder));
        Files.writeString(temp.resolve(folder + "/student/report.html"), String.valueOf(earned));
        return new ResultRow(
                entry.id(), entry.origin(), new Status.Graded(), new Points(earned, 100), List.of(), "", 1, folder);
    }

    private Path zip(IntFunction<String> name) throws IOException {
        List<Integer> all = IntStream.range(0, NAMES.size()).boxed().toList();
        return zip(
                all.stream().map(name::apply).toList(),
                all.stream().map(RoundTripTest::number).toList());
    }

    /** Contents are the numbers in the names, where there is only one. */
    private Path zip(List<String> names) throws IOException {
        return zip(names, names.stream().map(name -> name.split("_")[1]).toList());
    }

    private Path zip(List<String> names, List<String> contents) throws IOException {
        Path file = temp.resolve("download.zip");
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < names.size(); i++) {
                zip.putNextEntry(new ZipEntry(names.get(i)));
                zip.write(contents.get(i).getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }

    private static void append(Path zip, String name, String text) throws IOException {
        try (FileSystem files = FileSystems.newFileSystem(zip)) {
            Files.writeString(files.getPath(name), text);
        }
    }

    /** As Canvas writes it: small letters, digits and underscores, but no number between two of them. */
    private static String inCanvas(String name, boolean late, String user) {
        String plain = name.replaceAll("_(\\d+)_", "$1").toLowerCase(Locale.ROOT);
        return (plain + (late ? "_LATE_" : "_") + user).replaceAll("[^\\p{L}\\p{M}\\p{Nd}\\p{Pc}]", "");
    }

    private static String quotedYaml(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
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
