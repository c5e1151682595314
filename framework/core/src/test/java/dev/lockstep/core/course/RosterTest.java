package dev.lockstep.core.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lockstep.core.intake.Location;
import dev.lockstep.model.Origin;
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

    private static List<String> ids(Course course) {
        return course.entries().stream().map(entry -> entry.id().value()).toList();
    }
}
