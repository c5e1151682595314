package dev.lockstep.core.course;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lockstep.model.Lateness;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What Moodle, Canvas and Gradescope let an instructor download. */
class PlatformCoursesTest {
    @TempDir
    private Path temp;

    @Test
    void moodleGivesAFolderForEachPersonAsAZipOrUnpacked() throws IOException {
        Download download = new Download()
                .with("Änne Öz_12_assignsubmission_file/Tlb.java", Download.source("anne"))
                .with(
                        "Bob, \"B\" O'Neil_13_assignsubmission_file/src/main/java/oslab/tlb/Tlb.java",
                        Download.source("bob"))
                .with("Bob, \"B\" O'Neil_13_assignsubmission_onlinetext/onlinetext.html", "hello")
                .with("Default group_assignsubmission_file/Tlb.java", Download.source("nobody"))
                .with("grades.csv", "");

        for (Path place : new Path[] {download.zip(temp.resolve("all.zip")), download.folder(temp.resolve("all"))}) {
            MoodleCourse source = new MoodleCourse();
            assertThat(source.recognizes(place)).isTrue();
            try (Course course = source.read(place)) {
                assertThat(Download.received(course))
                        .containsEntry("12 Änne Öz", "anne")
                        .containsEntry("13 Bob, \"B\" O'Neil", "bob")
                        .hasSize(2);
                assertThat(course.unmapped()).hasSize(3);
            }
        }
    }

    @Test
    void moodleGivesAllFilesInOneFolderOrNamesThemAsBefore41OrHidesNames() throws IOException {
        Path place = new Download()
                .with("Kim Lee_7_assignsubmission_file_Tlb.java", Download.source("kim 7"))
                .with("Kim Lee_7_assignsubmission_file_read_me.txt", "")
                .with("Kim Lee_8_assignsubmission_file_/Tlb.java", Download.source("kim 8"))
                .with("Participant_9_assignsubmission_file_Tlb.java", Download.source("blind"))
                .zip(temp.resolve("all.zip"));

        try (Course course = new MoodleCourse().read(place)) {
            assertThat(Download.received(course))
                    .containsEntry("7 Kim Lee", "kim 7")
                    .containsEntry("8 Kim Lee", "kim 8")
                    .containsEntry("9", "blind")
                    .hasSize(3);
            assertThat(course.unmapped()).isEmpty();
        }
    }

    @Test
    void canvasMarksWhatIsLateAndNumbersWhatWasHandedInAgain() throws IOException {
        Download download = new Download()
                .with("anne_101_5001_Tlb.java", Download.source("anne"))
                .with("bob_LATE_102_5002_Tlb-1.java", Download.source("bob"))
                .with("bob_LATE_102_5003_notes.txt", "");

        for (Path place : new Path[] {download.zip(temp.resolve("s.zip")), download.folder(temp.resolve("s"))}) {
            CanvasCourse source = new CanvasCourse();
            assertThat(source.recognizes(place)).isTrue();
            try (Course course = source.read(place)) {
                assertThat(Download.received(course))
                        .containsEntry("101 anne", "anne")
                        .containsEntry("102 bob", "bob")
                        .hasSize(2);
                assertThat(course.entries())
                        .extracting(entry -> entry.origin().lateness())
                        .containsExactly(new Lateness.InTime(), new Lateness.Late());
            }
        }
    }

    @Test
    void gradescopeSaysInItsMetadataWhoseEachFolderIs() throws IOException {
        Download download = new Download()
                .with("assignment_1_export/submission_metadata.yml", """
                        submission_11:
                          :submitters:
                          - :name: "Änne, \\"=cmd()\\" Öz"
                            :sid: '0042'
                            :email: a@example.org
                          :created_at: 2026-11-20 10:15:30.123456000 Z
                          :history:
                          - :id: 9
                            :created_at: 2026-11-19 10:15:30 Z
                          :score: 10.0
                          :results:
                            tests: []
                        submission_12:
                          :submitters:
                          - :name: Pair One
                            :sid: '43'
                          - :name: Pair Two
                            :sid: '44'
                          :created_at: !ruby/object:Evil {}
                        submission_13:
                          :submitters:
                          - :name: Lost
                        """)
                .with("assignment_1_export/submission_11/Tlb.java", Download.source("anne"))
                .with("assignment_1_export/submission_12/a/Tlb.java", Download.source("pair"))
                .with("assignment_1_export/submission_99/Tlb.java", Download.source("nobody"));
        for (Path place : new Path[] {download.zip(temp.resolve("g.zip")), download.folder(temp.resolve("g"))}) {
            assertGradescope(place);
        }
    }

    private static void assertGradescope(Path place) throws IOException {
        GradescopeCourse source = new GradescopeCourse();
        assertThat(source.recognizes(place)).isTrue();
        try (Course course = source.read(place)) {
            assertThat(Download.received(course))
                    .containsEntry("0042 Änne, \"=cmd()\" Öz", "anne")
                    .containsEntry("submission_12 Pair One, Pair Two", "pair")
                    .hasSize(2);
            assertThat(course.unmapped()).extracting(Unmapped::path).anyMatch(path -> path.endsWith("submission_99"));
            assertThat(course.unmapped()).extracting(Unmapped::path).contains("submission_13");
            assertThat(course.entries())
                    .extracting(entry -> entry.origin().attempt())
                    .containsExactly(2, 0);
            assertThat(course.entries().get(0).origin().handedIn())
                    .contains(Instant.parse("2026-11-20T10:15:30.123456Z"));
        }
    }

    @Test
    void noneOfThemTakesAPlainFolderForItsOwn() throws IOException {
        Path place = new Download()
                .with("anne/Tlb.java", "")
                .with("bob_1/Tlb.java", "")
                .with("carol.zip", "")
                .folder(temp.resolve("plain"));

        assertThat(new MoodleCourse().recognizes(place)).isFalse();
        assertThat(new CanvasCourse().recognizes(place)).isFalse();
        assertThat(new GradescopeCourse().recognizes(place)).isFalse();
        assertThat(new GitCourse().recognizes(place)).isFalse();
    }
}
