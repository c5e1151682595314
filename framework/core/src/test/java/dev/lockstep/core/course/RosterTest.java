package dev.lockstep.core.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lockstep.core.intake.Location;
import dev.lockstep.model.Origin;
import dev.lockstep.model.Points;
import dev.lockstep.model.ResultRow;
import dev.lockstep.model.Status;
import dev.lockstep.model.SubmissionId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who is in the course, and which of several attempts counts. */
class RosterTest {
    @TempDir
    private Path temp;

    private static CourseEntry entry(String name, Origin origin) {
        return new CourseEntry(new SubmissionId(name), new Location.OnDisk(Path.of(name)), origin);
    }

    private static Course course(CourseEntry... entries) {
        return new Course(List.of(entries), List.of(), List.of());
    }

    private Roster roster(String text) throws IOException {
        return Roster.read(Files.writeString(temp.resolve("roster.csv"), text));
    }

    @Test
    void mapsIdsAndAccountsToNamesAndListsWhomItDoesNotKnow() throws IOException {
        Roster roster = roster("\uFEFFid,name,email\r\n12,\"Öz, Änne\",a@example.org\r\n13,Bob,b@example.org\r\n");

        Course named = roster.named(course(
                entry("x", Origin.of("12")),
                entry("y", Origin.of("submission_1").withAccount("b@example.org")),
                entry("z", Origin.of("99").withPerson("Zoe"))));

        assertThat(named.entries()).extracting(each -> each.origin().title()).containsExactly("Öz, Änne", "Bob", "Zoe");
        assertThat(named.unmapped())
                .containsExactly(
                        new Unmapped("z", "is of nobody on the roster; it is graded under the name it came with"));
    }

    @Test
    void findsTheAccountAtTheEndOfAClonesNameUnlessTwoFit() throws IOException {
        Roster roster = roster("""
                "identifier","github_username","github_id","name"
                "1","ann","11","Ann"
                "2","mary-ann","12","Mary Ann"
                "3","","",""
                """);

        Course named = roster.named(course(
                entry("hw1-ann", Origin.of("hw1-ann").withCommit("c")),
                entry("hw1-mary-ann", Origin.of("hw1-mary-ann").withCommit("c"))));

        assertThat(named.entries()).extracting(each -> each.origin().title()).containsExactly("Ann", "hw1-mary-ann");
        assertThat(named.unmapped())
                .containsExactly(new Unmapped(
                        "hw1-mary-ann", "could be of 2 on the roster; it is graded under the name it came with"));
    }

    @Test
    void saysWhichColumnsAreMissing() {
        assertThatThrownBy(() -> roster("a,b\n1,2\n"))
                .hasMessage("needs a column 'name' and one of 'id', 'identifier', 'email' or 'username', and has a, b");
    }

    @Test
    void choosesAmongAttemptsOnlyWhereTheirOrderIsKnown() {
        Course course = course(
                entry("a1", Origin.of("a").withAttempt(1)),
                entry("a2", Origin.of("a").withAttempt(2)),
                entry("b1", Origin.of("b").at(Instant.ofEpochSecond(2))),
                entry("b2", Origin.of("b").at(Instant.ofEpochSecond(1))),
                entry("c1", Origin.of("c")),
                entry("c2", Origin.of("c")));

        assertThat(ids(Attempts.LAST.of(course))).containsExactly("a2", "b1", "c1", "c2");
        assertThat(ids(Attempts.FIRST.of(course))).containsExactly("a1", "b2", "c1", "c2");
        assertThat(ids(Attempts.BEST.of(course))).hasSize(6);
        assertThat(Attempts.LAST.of(course).unmapped())
                .contains(new Unmapped("a1", "is another attempt of a; what counts is a2"));
    }

    @Test
    void numbersAttemptsByTheirTimesAndSaysWhereTheFirstIsMissing() {
        Course course = course(
                entry("b1", Origin.of("b").at(Instant.ofEpochSecond(2))),
                entry("b2", Origin.of("b").at(Instant.ofEpochSecond(1))),
                entry("c3", Origin.of("c").withAttempt(3)));

        Course best = Attempts.BEST.of(course);

        assertThat(best.entries()).extracting(each -> each.origin().attempt()).containsExactly(2, 1, 3);
        assertThat(best.unmapped())
                .containsExactly(new Unmapped(
                        "c3", "is attempt 3 of c, and earlier ones are not among these submissions; it is graded"));
        assertThat(Attempts.LAST.of(course).unmapped())
                .containsExactly(new Unmapped("b2", "is another attempt of b; what counts is b1"));
    }

    @Test
    void ofEqualsTheFirstIsTheBestAndWhatWasNotGradedStays() {
        List<ResultRow> rows = List.of(
                row("a3", 80, 3),
                row("a2", 80, 2),
                row("a1", 50, 1),
                ResultRow.notGraded(new SubmissionId("a4"), Origin.of("a").withAttempt(4), "no disk"),
                row("b", 10, 0));

        BestAttempts best = BestAttempts.of(rows);

        assertThat(best.counting()).extracting(row -> row.submission().value()).containsExactly("a2", "a4", "b");
        assertThat(best.others())
                .containsExactly(
                        new Unmapped(
                                "a3",
                                "is another attempt of a, with 80 of 100 points; what counts is a2, with 80 of 100"
                                        + " points"),
                        new Unmapped(
                                "a1",
                                "is another attempt of a, with 50 of 100 points; what counts is a2, with 80 of 100"
                                        + " points"));
    }

    private static ResultRow row(String name, int earned, int attempt) {
        Origin origin = Origin.of(name.substring(0, 1)).withAttempt(attempt);
        return new ResultRow(
                new SubmissionId(name),
                origin,
                new Status.Graded(),
                new Points(earned, 100),
                List.of(),
                "",
                1,
                "submissions/" + name);
    }

    @Test
    void twoClonesOfOnePersonAreTwoAttempts() throws IOException {
        Roster roster = roster("id,name,username\n7,Ann,ann\n");

        Course named = roster.named(course(
                entry(
                        "hw1-ann",
                        Origin.of("hw1-ann")
                                .withAccount("hw1-ann")
                                .withCommit("c")
                                .at(Instant.ofEpochSecond(1))),
                entry(
                        "again-ann",
                        Origin.of("again-ann")
                                .withAccount("again-ann")
                                .withCommit("d")
                                .at(Instant.ofEpochSecond(2)))));

        assertThat(ids(Attempts.LAST.of(named))).containsExactly("again-ann");
        assertThat(ids(Attempts.FIRST.of(named))).containsExactly("hw1-ann");
    }

    @Test
    void anIdThatCouldBeOneOfTwoIsTheOneOnTheRoster() throws IOException {
        Roster roster = roster("id,name\n9000,Lee\n13,Bob\n");

        Course named =
                roster.named(course(entry("x", Origin.ofEither("9000", "70000").withPerson("lee"))));

        assertThat(named.entries().get(0).origin().id()).isEqualTo("9000");
    }

    private static List<String> ids(Course course) {
        return course.entries().stream().map(entry -> entry.id().value()).toList();
    }
}
