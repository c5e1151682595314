package dev.lockstep.core.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.lockstep.model.Lateness;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Names that Canvas has flattened, and files that were handed in again. */
class CanvasCourseTest {
    @TempDir
    private Path temp;

    @Test
    void whoHandsInAgainHasSeveralAttemptsInTheirOrderEachWithItsOwnMark() throws IOException {
        Download download = new Download()
                .with("anne_101_5001_Tlb.java", Download.source("first"))
                .with("anne_101_5002_notes.txt", "")
                .with("anne_101_5007_Tlb-1.java", Download.source("second"))
                .with("anne_LATE_101_5009_Tlb-2.java", Download.source("third"))
                .with("bob_102_5003_Tlb-1.java", Download.source("bob"));

        try (Course course = read(download)) {
            assertThat(course.entries())
                    .extracting(
                            entry -> entry.id().value(),
                            entry -> entry.origin().id(),
                            entry -> entry.origin().attempt(),
                            entry -> entry.origin().lateness())
                    .containsExactly(
                            tuple("anne_101_attempt_1", "101", 1, new Lateness.InTime()),
                            tuple("anne_101_attempt_2", "101", 2, new Lateness.InTime()),
                            tuple("anne_101_attempt_3", "101", 3, new Lateness.Late()),
                            tuple("bob_102", "102", 2, new Lateness.InTime()));
            assertThat(Download.received(Attempts.LAST.of(course))).containsEntry("101 anne", "third");
            assertThat(Download.received(Attempts.FIRST.of(course))).containsEntry("101 anne", "first");
        }
    }

    @Test
    void whatWasNotHandedInAgainBelongsToTheLaterAttemptToo() throws IOException {
        Download download = new Download()
                .with("anne_101_5001_Tlb.zip", "")
                .with("anne_101_5002_Tlb.java", Download.source("anne"))
                .with("anne_101_5003_Tlb-1.zip", "");

        try (Course course = read(download)) {
            assertThat(course.entries()).hasSize(2);
            assertThat(course.entries().get(1).location().title()).endsWith("anne_101_500");
        }
    }

    @Test
    void aNumberInTheNameOfAFileThatNoOtherFileExplainsIsTheStudentsOwn() throws IOException {
        Download download = new Download()
                .with("anne_101_5001_lab-3.zip", "")
                .with("bob_102_5002_Tlb.java", Download.source("bob"))
                .with("bob_102_5003_part-2.txt", "");

        try (Course course = read(download)) {
            assertThat(course.entries())
                    .extracting(entry -> entry.origin().attempt())
                    .containsExactly(0, 0);
        }
    }

    @Test
    void aNumberAfterTheNameIsReadAsTheOtherFilesAllow() throws IOException {
        Download download = new Download()
                // No two files have the number 9000, so it is a person's.
                .with("kim_12_9000_70000_Tlb.java", Download.source("kim_12"))
                .with("kim_12_9000_70001_notes.txt", "")
                // The other file says who it is.
                .with("lee_9001_70002_1234567_Tlb.txt", "")
                .with("lee_9001_70003_Tlb.java", Download.source("lee"))
                // One person with two files rather than two people of one odd name.
                .with("max_9002_70004_1_notes.txt", "")
                .with("max_9002_70005_2_Tlb.java", "");

        try (Course course = read(download)) {
            assertThat(course.entries())
                    .extracting(
                            entry -> entry.origin().id() + " " + entry.origin().person())
                    .containsExactly("9000 kim_12", "9001 lee", "9002 max");
            assertThat(course.unmapped()).isEmpty();
        }
    }

    @Test
    void whereBothReadingsStayPossibleNoneIsChosenAndTheSubmissionIsGraded() throws IOException {
        Download download = new Download()
                .with("team_7_9000_70000_Tlb.java", Download.source("team"))
                .with("_9001_70001_Tlb.java", Download.source("nameless"));

        try (Course course = read(download)) {
            assertThat(Download.received(course))
                    .containsEntry("7 or 9000 team", "team")
                    .containsEntry("9001", "nameless");
        }
    }

    @Test
    void whatWasTypedIntoCanvasIsListed() throws IOException {
        Download download = new Download()
                .with("anne_101_5001_Tlb.java", Download.source("anne"))
                .with("kim_12_102_text.html", "<p>please see my e-mail</p>")
                .with("lee_103_link.html", "");

        try (Course course = read(download)) {
            assertThat(course.entries()).hasSize(1);
            assertThat(course.unmapped())
                    .extracting(Unmapped::reason)
                    .containsOnly("is a text or link that was typed into Canvas, and no file")
                    .hasSize(2);
        }
    }

    private Course read(Download download) throws IOException {
        Path place = download.zip(temp.resolve("submissions.zip"));
        CanvasCourse source = new CanvasCourse();
        assertThat(source.recognizes(place)).isTrue();
        return source.read(place);
    }
}
