package dev.lockstep.core.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lockstep.core.intake.Location;
import dev.lockstep.model.Lateness;
import dev.lockstep.model.Origin;
import dev.lockstep.model.SubmissionId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is late, where the place that submissions come from says so, and nowhere else. */
class LatenessTest {
    @TempDir
    private Path temp;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Submitted for grading | in-time
                    Submitted for grading - Graded | in-time
                    Submitted for grading - 3 mins 31 secs late - Released -  - | late PT3M31S
                    Submitted for grading - 1 day 2 hours late - Graded - Extension granted until: Friday | late PT26H
                    Zur Bewertung abgegeben - 2 Tage 1 Stunde verspätet | late PT49H
                    Submitted for grading - 2 fortnights late | late
                    Submitted for grading - 3 days 遅く提出 | unknown
                    No submission | unknown
                    No submission - Assignment is overdue by: 3 days | unknown
                    Keine Abgabe | unknown
                    提出済み | unknown
                    """)
    void moodleSaysItInTheStatus(String status, String expected) {
        assertThat(told(ToldLateness.byMoodle(status))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    "00:00:00 | in-time\n00:00:07 | late PT7S\n127:13:05 | late PT127H13M5S\n'' | unknown\nsoon | unknown")
    void gradescopeSaysItInHours(String lateness, String expected) {
        assertThat(told(ToldLateness.byGradescope(lateness))).isEqualTo(expected);
    }

    private static String told(Lateness lateness) {
        return lateness.id() + lateness.by().map(by -> " " + by).orElse("");
    }

    @Test
    void aWorksheetOfMoodleIsARosterThatKnowsWhatIsLate() throws IOException {
        Roster roster = roster("""
                \uFEFFIdentifier,"Full name",Status,Group,Grade,"Last modified (grade)"
                "Participant 12","Öz, Änne ""Ö""\","Submitted for grading - 5 mins late",,,-
                "Participant 13","Kim Lee","Submitted for grading",,,-
                "Participant 77","Max Moe","No submission",,,-
                "Participant 78","Bo","Submitted for grading - 1 hour late","Group A",,-
                "Participant 79","Cy","Submitted for grading - 1 hour late","Group A",,-
                """);

        Course named = roster.named(course(
                Origin.of("12").withPerson("Öz, Änne Ö"),
                Origin.of("13"),
                Origin.of("77").withPerson("Group A"),
                Origin.of("13").withPerson("Kim Lee")));

        assertThat(named.entries())
                .extracting(entry ->
                        entry.origin().title() + ": " + told(entry.origin().lateness()))
                .containsExactly(
                        "Öz, Änne \"Ö\": late PT5M", "Kim Lee: in-time", "Group A: late PT1H", "Kim Lee: in-time");
        assertThat(named.unmapped()).isEmpty();
    }

    @Test
    void aGermanWorksheetToo() throws IOException {
        Roster roster = roster("""
                ID;Vollständiger Name;Status;Bewertung;Bestwertung;Zuletzt geändert (Bewertung)
                Teilnehmer/in78;Anna;Zur Bewertung abgegeben - 2 Stunden verspätet;;20,00;-
                """);

        Course named = roster.named(course(Origin.of("78").withPerson("Anna")));

        assertThat(told(named.entries().get(0).origin().lateness())).isEqualTo("late PT2H");
    }

    @Test
    void aWorksheetOfBlindMarkingNamesNobody() throws IOException {
        Roster roster = roster("""
                Identifier,Status,Grade,"Last modified (grade)"
                "Participant 12","Submitted for grading - 5 mins late",,-
                """);

        Course named = roster.named(course(Origin.of("12")));

        assertThat(named.entries().get(0).origin().person()).isEmpty();
        assertThat(told(named.entries().get(0).origin().lateness())).isEqualTo("late PT5M");
    }

    @Test
    void gradesOfGradescopeSayItByTheNumberOfTheSubmission() throws IOException {
        Roster roster = roster("""
                First Name,Last Name,SID,Email,Sections,Total Score,Max Points,Status,Submission ID,Submission Time,Lateness (H:M:S)
                Änne,Öz,0042,a@example.org,,,100,Ungraded,11,2026-11-20 10:15:30 +0000,00:10:00
                Pair,One,43,b@example.org,,,100,Ungraded,12,2026-11-20 10:15:30 +0000,00:00:00
                Pair,Two,44,c@example.org,,,100,Ungraded,12,2026-11-20 10:15:30 +0000,00:00:00
                """);

        Course named = roster.named(new Course(
                List.of(
                        entry("submission_11", Origin.of("0042").withAccount("a@example.org")),
                        entry(
                                "submission_12",
                                Origin.of("submission_12")
                                        .withPerson("Pair One, Pair Two")
                                        .withAccount("b@example.org, c@example.org")),
                        entry("submission_13", Origin.of("99"))),
                List.of(),
                List.of()));

        assertThat(named.entries())
                .extracting(entry ->
                        entry.origin().title() + ": " + told(entry.origin().lateness()))
                .containsExactly("Änne Öz: late PT10M", "Pair One, Pair Two: in-time", "99: unknown");
        assertThat(named.unmapped()).extracting(Unmapped::path).containsExactly("submission_13");
    }

    @Test
    void aDueDateMarksWhatHasATimeAndNoMarkYet() throws IOException {
        DueDate due = new DueDate(Instant.ofEpochSecond(1_000));

        Course marked = due.marked(course(
                Origin.of("a").at(Instant.ofEpochSecond(1_000)),
                Origin.of("b").at(Instant.ofEpochSecond(1_060)),
                Origin.of("c").at(Instant.ofEpochSecond(1_060)).with(new Lateness.InTime()),
                Origin.of("d")));

        assertThat(marked.entries())
                .extracting(entry -> told(entry.origin().lateness()))
                .containsExactly("in-time", "late PT1M", "in-time", "unknown");
        assertThatThrownBy(() -> due.marked(course(Origin.of("a"))))
                .hasMessageStartingWith("does not say when anything was handed in");
    }

    private Roster roster(String text) throws IOException {
        return Roster.read(Files.writeString(temp.resolve("roster.csv"), text));
    }

    private static Course course(Origin... origins) {
        List<CourseEntry> entries = Arrays.stream(origins)
                .map(origin -> entry(origin.toString(), origin))
                .toList();
        return new Course(entries, List.of(), List.of());
    }

    private static CourseEntry entry(String name, Origin origin) {
        return new CourseEntry(new SubmissionId(name.replace('/', '-')), new Location.OnDisk(Path.of(name)), origin);
    }
}
