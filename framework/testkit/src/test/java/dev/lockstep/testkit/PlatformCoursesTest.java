package dev.lockstep.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a platform's download through real grading to what goes back, at the command line, as an instructor does it. */
class PlatformCoursesTest {
    @TempDir
    private Path folder;

    @Test
    void gradescopeGetsAResultsFileForEachSubmission() throws IOException {
        Path export = new Submitted()
                .with("assignment_1_export/submission_metadata.yml", """
                        submission_1:
                          :submitters:
                          - :name: "Öz, Änne \\"Ä\\""
                            :sid: '0042'
                            :email: a@example.org
                          :created_at: 2026-11-20 22:30:00.123456000 Z
                          :history: []
                        submission_2:
                          :submitters:
                          - :name: "=cmd()"
                            :sid: '43'
                            :email: b@example.org
                          :created_at: 2026-11-20 23:30:00 Z
                          :history:
                          - :created_at: 2026-11-19 10:00:00 Z
                            :score: 3.0
                        submission_3:
                          :submitters:
                          - :name: Kim_Lee
                            :sid: '44'
                        submission_4:
                          :submitters:
                          - :name: Kim_Lee
                            :sid: '45'
                        """)
                .handIn("assignment_1_export/submission_1/Tally.java", Submitted.RIGHT)
                .handIn("assignment_1_export/submission_2/my files/Tally.java", Submitted.FIFTY)
                .handIn("assignment_1_export/submission_3/Tally.java", Submitted.TWENTY)
                .handIn("assignment_1_export/submission_4/Tally.java", Submitted.NONE)
                .zip(folder.resolve("export.zip"));

        LockstepProcess.Result batch = Submitted.batch(
                folder, export, "--format", "gradescope", "--due", "2026-11-20T23:00:00Z", "--from", "gradescope");

        assertThat(batch.exitCode()).as(batch.errors()).isZero();
        Map<String, Integer> scores = new LinkedHashMap<>();
        for (int i = 1; i <= 4; i++) {
            Path results = folder.resolve("out/submissions/submission_" + i + "/student/results.json");
            scores.put(
                    "submission_" + i,
                    new ObjectMapper().readTree(results.toFile()).path("score").asInt(-1));
        }
        assertThat(scores)
                .isEqualTo(Map.of("submission_1", 100, "submission_2", 50, "submission_3", 20, "submission_4", 0));
        assertThat(rows("submission", "id", "person", "lateness", "late by hours", "attempt", "earned"))
                .containsExactly(
                        "submission_1|0042|Öz, Änne \"Ä\"|in-time||1|100",
                        "submission_2|43|'=cmd()|late|0.50|2|50",
                        "submission_3|44|Kim_Lee||||20",
                        "submission_4|45|Kim_Lee||||0");
    }

    @Test
    void canvasGetsTheGradeOfTheAttemptThatCounts() throws IOException {
        Path download = new Submitted()
                .handIn("leekim_101_5001_Tally.java", Submitted.EIGHTY)
                .handIn("leekim_101_5004_Tally-1.java", Submitted.RIGHT)
                .handIn("leekim_LATE_101_5009_Tally-2.java", Submitted.FIFTY)
                .handIn("leekim_102_5002_Tally.java", Submitted.TWENTY)
                .handIn("özänne_7_103_5003_Tally.java", Submitted.SEVENTY)
                .with("maxmoe_104_text.html", "please see my e-mail")
                .zip(folder.resolve("submissions.zip"));

        assertThat(grades(download, "last")).isEqualTo("101: 50, 102: 20, 103: 70, 104: ");
        assertThat(rows("submission", "lateness", "attempt")).contains("leekim_101_attempt_3|late|3");
        assertThat(grades(download, "first")).isEqualTo("101: 80, 102: 20, 103: 70, 104: ");
        assertThat(grades(download, "best")).isEqualTo("101: 100, 102: 20, 103: 70, 104: ");
        assertThat(rows("submission", "lateness", "attempt"))
                .containsExactly("leekim_101_attempt_2|in-time|2", "leekim_102|in-time|", "özänne_7_103|in-time|");
        assertThat(csv("out/unmapped.csv"))
                .extracting(row -> row.get("reason"))
                .containsExactlyInAnyOrder(
                        "is a text or link that was typed into Canvas, and no file",
                        "is another attempt of leekim, with 80 of 100 points; what counts is leekim_101_attempt_2, with"
                                + " 100 of 100 points",
                        "is another attempt of leekim, with 50 of 100 points; what counts is leekim_101_attempt_2, with"
                                + " 100 of 100 points");
        assertThat(folder.resolve("out/index.html"))
                .content()
                .contains("Set aside or unclear", "typed into Canvas", "with 50 of 100 points");
    }

    /** The choice lies in the folder, so whatever is done with it later counts the same attempts. */
    @Test
    void shardsOfACourseCountTheBestAttemptOnceTheyAreJoined() throws IOException {
        Path download = new Submitted()
                .handIn("leekim_101_5001_Tally.java", Submitted.EIGHTY)
                .handIn("leekim_101_5004_Tally-1.java", Submitted.FIFTY)
                .with("notes.txt", "")
                .zip(folder.resolve("submissions.zip"));
        for (String index : List.of("0", "1")) {
            LockstepProcess.Result shard =
                    Submitted.run("shard", folder, download, "--index", index, "--count", "2", "--attempts", "best");
            assertThat(shard.exitCode()).as(shard.errors()).isZero();
        }
        Path gradebook = Files.writeString(folder.resolve("gradebook.csv"), """
                Student,ID,HW 1 (7)
                    Points Possible,,100
                "Lee, Kim",101,
                """);

        LockstepProcess.Result merged =
                LockstepProcess.run(folder, "merge", folder.resolve("out").toString());
        LockstepProcess.Result export = LockstepProcess.run(
                folder, "export", folder.resolve("out").toString(), "--format", "canvas=" + gradebook);

        assertThat(merged.output()).contains("1 submissions: 0 with every point, 1 with some", "notes.txt");
        assertThat(rows("submission", "earned")).containsExactly("leekim_101_attempt_1|80");
        assertThat(csv("out/unmapped.csv")).hasSize(2);
        assertThat(folder.resolve("out/index.html")).content().contains("notes.txt", "with 50 of 100 points");
        assertThat(export.exitCode()).as(export.output()).isZero();
        assertThat(csv("out/canvas/gradebook.csv").get(1).get("HW 1 (7)")).isEqualTo("80");
    }

    private String grades(Path download, String attempts) throws IOException {
        Path gradebook = Files.writeString(folder.resolve("gradebook.csv"), """
                Student,ID,SIS Login ID,Section,HW 1 (7)
                    Points Possible,,,,100
                "Lee, Kim",102,klee2,S,
                "Lee, Kim",101,klee1,S,
                "Öz, Änne_7",103,aoez,S,
                "Moe, Max",104,mmoe,S,
                """);
        LockstepProcess.Result batch =
                Submitted.batch(folder, download, "--attempts", attempts, "--format", "canvas=" + gradebook);
        assertThat(batch.exitCode()).as(batch.output() + batch.errors()).isZero();
        Map<String, String> grades = new java.util.TreeMap<>();
        csv("out/canvas/gradebook.csv").stream().skip(1).forEach(row -> grades.put(row.get("ID"), row.get("HW 1 (7)")));
        return grades.toString().replace("{", "").replace("}", "").replace("=", ": ");
    }

    @Test
    void moodlesWorksheetSaysWhoIsLateAndGetsTheGrades() throws IOException {
        Path download = new Submitted()
                .handIn("Öz Änne_12_assignsubmission_file/Tally.java", Submitted.EIGHTY)
                .handIn("Kim Lee_13_assignsubmission_file/Tally.java", Submitted.FIFTY)
                .handIn("Kim Lee_14_assignsubmission_file/Tally.java", Submitted.RIGHT)
                .handIn("Gone Away_15_assignsubmission_file/Tally.java", Submitted.TWENTY)
                .zip(folder.resolve("moodle.zip"));
        Path worksheet = Files.writeString(folder.resolve("worksheet.csv"), """
                \uFEFFIdentifier,"Full name",Status,Grade,"Maximum Grade","Last modified (grade)","Feedback comments"
                "Participant 12","Öz, Änne","Submitted for grading - 1 day 2 hours late",,10.00,-,
                "Participant 13","Kim Lee","Submitted for grading",,10.00,-,
                "Participant 14","Kim Lee","Submitted for grading - 2 mins late",,10.00,-,
                """);

        LockstepProcess.Result batch = Submitted.batch(
                folder,
                download,
                "--from",
                "moodle",
                "--roster",
                worksheet.toString(),
                "--format",
                "moodle=" + worksheet,
                "--json");

        assertThat(batch.exitCode()).as(batch.output() + batch.errors()).isEqualTo(1);
        assertThat(csv("out/moodle/worksheet.csv"))
                .extracting(row -> row.get("Identifier") + ": " + row.get("Grade"))
                .containsExactly("Participant 12: 8.00", "Participant 13: 5.00", "Participant 14: 10.00");
        assertThat(rows("id", "person", "lateness", "late by hours"))
                .containsExactly(
                        "15|Gone Away||", "13|Kim Lee|in-time|", "14|Kim Lee|late|0.04", "12|Öz, Änne|late|26.00");
        assertThat(events(batch.output()))
                .containsSubsequence("begun", "unmapped", "ended", "without-place")
                .endsWith("without-place");
        assertThat(batch.output()).contains("is of nobody on the roster", "\"submission\":\"Gone Away_15\"");
        assertThat(csv("out/without-place.csv"))
                .extracting(row -> row.get("format") + " " + row.get("submission"))
                .containsExactly("moodle Gone Away_15");
    }

    private static List<String> events(String output) throws IOException {
        List<String> events = new ArrayList<>();
        for (String line : output.lines().toList()) {
            JsonNode event = new ObjectMapper().readTree(line);
            events.add(event.path("event").asText());
        }
        return events;
    }

    @Test
    void ofClonesTheLastCommitUpToTheDeadlineIsGradedAndNamedAfterTheRoster() throws Exception {
        Path clones = Files.createDirectories(folder.resolve("clones"));
        commit(clones.resolve("hw1-ann"), Submitted.EIGHTY, "2026-11-20T21:00:00Z");
        commit(clones.resolve("hw1-ann"), Submitted.RIGHT, "2026-11-20T23:00:00Z");
        commit(clones.resolve("hw1-bob"), Submitted.FIFTY, "2026-11-20T22:30:00Z");
        Path roster = Files.writeString(
                folder.resolve("roster.csv"),
                "identifier,github_username,github_id,name\nA1,ann,1,\"Öz, Ann\"\nB2,bob,2,=Bob\n");

        LockstepProcess.Result late =
                Submitted.batch(folder, clones, "--roster", roster.toString(), "--due", "2026-11-20T22:00:00Z");

        assertThat(late.exitCode()).as(late.errors()).isZero();
        assertThat(rows("submission", "id", "person", "lateness", "late by hours", "earned"))
                .containsExactly("hw1-ann|A1|Öz, Ann|late|1.00|100", "hw1-bob|B2|'=Bob|late|0.50|50");

        LockstepProcess.Result inTime =
                Submitted.batch(folder, clones, "--roster", roster.toString(), "--at", "2026-11-20T22:00:00Z");

        assertThat(inTime.output()).contains("hw1-bob has no commit up to 2026-11-20T22:00:00Z");
        assertThat(rows("submission", "person", "lateness", "earned")).containsExactly("hw1-ann|Öz, Ann|in-time|80");
        assertThat(csv("out/results.csv").get(0).get("commit")).matches("[0-9a-f]{40}");
    }

    @Test
    void aFolderThatTellsNoTimesCannotBeMarkedByADueDate() throws IOException {
        Path plain = new Submitted().handIn("ann/Tally.java", Submitted.RIGHT).zip(folder.resolve("plain.zip"));

        LockstepProcess.Result batch = Submitted.batch(folder, plain, "--due", "2026-11-20T22:00:00Z");

        assertThat(batch.exitCode()).isEqualTo(2);
        assertThat(batch.errors()).contains("does not say when anything was handed in");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    private static void commit(Path clone, String golden, String time) throws Exception {
        if (!Files.exists(clone)) {
            Files.createDirectories(clone);
            git(clone, time, "init", "-q", "-b", "main");
        }
        Files.writeString(clone.resolve("Tally.java"), Submitted.source(golden));
        git(clone, time, "add", "-A");
        git(clone, time, "commit", "-q", "-m", golden);
    }

    private static void git(Path clone, String time, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of("git", "-c", "user.name=A", "-c", "user.email=a@example.org"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(clone.toFile()).inheritIO();
        builder.environment().put("GIT_COMMITTER_DATE", time);
        builder.environment().put("GIT_AUTHOR_DATE", time);
        builder.environment().put("GIT_CONFIG_GLOBAL", "/dev/null");
        assertThat(builder.start().waitFor()).isZero();
    }

    /** Some columns of results.csv. */
    private List<String> rows(String... columns) throws IOException {
        List<String> rows = new ArrayList<>();
        for (CSVRecord row : csv("out/results.csv")) {
            rows.add(String.join("|", List.of(columns).stream().map(row::get).toList()));
        }
        return rows;
    }

    private List<CSVRecord> csv(String file) throws IOException {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        String text = Files.readString(folder.resolve(file)).replaceFirst("^\uFEFF", "");
        try (CSVParser parser = CSVParser.parse(text, format)) {
            return parser.getRecords();
        }
    }
}
