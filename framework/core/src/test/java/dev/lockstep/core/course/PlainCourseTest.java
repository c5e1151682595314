package dev.lockstep.core.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lockstep.core.intake.Intake;
import dev.lockstep.core.intake.Received;
import dev.lockstep.model.ApiPolicy;
import dev.lockstep.model.Criterion;
import dev.lockstep.model.Exercise;
import dev.lockstep.model.ExerciseId;
import dev.lockstep.model.FilePolicy;
import dev.lockstep.model.Limits;
import dev.lockstep.model.Rubric;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A course as a folder of submissions, or as a zip of one. */
class PlainCourseTest {
    private static final String PATH = "oslab/tlb/Tlb.java";
    private static final String TEXT = "package oslab.tlb;\npublic class Tlb {}\n";

    @TempDir
    private Path temp;

    @Test
    void takesEachFolderZipAndSourceFileForASubmission() throws IOException {
        Path course = Files.createDirectory(temp.resolve("course"));
        write(course.resolve("alice/" + PATH), TEXT);
        Files.write(course.resolve("bob.zip"), zip(PATH, TEXT));
        write(course.resolve("Carol.java"), TEXT);

        assertThat(ids(course)).containsExactly("Carol", "alice", "bob");
    }

    @Test
    void givesTwoOfOneNameIdsOfTheirOwn() throws IOException {
        Path course = Files.createDirectory(temp.resolve("course"));
        write(course.resolve("alice/" + PATH), TEXT);
        Files.write(course.resolve("alice.zip"), zip(PATH, TEXT));
        write(course.resolve("Alice.java"), TEXT);

        assertThat(ids(course)).containsExactly("Alice.java", "alice", "alice.zip");
    }

    @Test
    void listsWhatIsNobodysWithTheReason() throws IOException {
        Path course = Files.createDirectory(temp.resolve("course"));
        write(course.resolve("grades.csv"), "");
        write(course.resolve(".DS_Store"), "");
        Files.createSymbolicLink(course.resolve("mallory"), temp.resolve("elsewhere"));

        try (Course read = new PlainCourse().read(course)) {
            assertThat(read.entries()).isEmpty();
            assertThat(read.unmapped())
                    .extracting(Unmapped::path)
                    .containsExactly(
                            course.resolve("grades.csv").toString(),
                            course.resolve("mallory").toString());
            assertThat(read.unmapped().get(1).reason()).contains("is a symbolic link");
        }
    }

    @Test
    void readsAZipWhoseEntriesAreFoldersZipsAndSourceFiles() throws IOException {
        byte[] bob = zip(PATH, TEXT);
        Path course = temp.resolve("course.zip");
        Files.write(
                course,
                zip("course/alice/" + PATH, TEXT, "course/bob.zip", bob, "course/Tlb.java", TEXT, "__MACOSX/x", ""));

        try (Course read = new PlainCourse().read(course)) {
            assertThat(read.entries()).extracting(entry -> entry.id().value()).containsExactly("Tlb", "alice", "bob");
            assertThat(read.entries()).allSatisfy(entry -> assertThat(
                            Intake.receive(entry.location(), entry.id(), exercise()))
                    .isInstanceOfSatisfying(Received.Accepted.class, accepted -> {
                        assertThat(accepted.submission().id()).isEqualTo(entry.id());
                        assertThat(accepted.submission().files())
                                .singleElement()
                                .satisfies(file -> assertThat(file.text()).isEqualTo(TEXT));
                    }));
        }
    }

    @Test
    void aBrokenSubmissionInAZipSpoilsNoOther() throws IOException {
        Path course = temp.resolve("course.zip");
        Files.write(course, zip("alice/../../" + PATH, TEXT, "bob.zip", "no zip", "carol/" + PATH, TEXT));

        try (Course read = new PlainCourse().read(course)) {
            assertThat(read.entries())
                    .extracting(entry -> Intake.receive(entry.location(), entry.id(), exercise())
                            .getClass()
                            .getSimpleName())
                    .containsExactly("Rejected", "Rejected", "Accepted");
        }
    }

    @Test
    void saysThatThereIsNothing() {
        assertThatThrownBy(() -> new PlainCourse().read(temp.resolve("nowhere")))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("cannot be found");
    }

    private static List<String> ids(Path course) throws IOException {
        try (Course read = new PlainCourse().read(course)) {
            return read.entries().stream().map(entry -> entry.id().value()).toList();
        }
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    /** Entries with these names and contents, texts or bytes. */
    private static byte[] zip(Object... namesAndContents) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < namesAndContents.length; i += 2) {
                zip.putNextEntry(new ZipEntry((String) namesAndContents[i]));
                Object content = namesAndContents[i + 1];
                zip.write(
                        content instanceof byte[] raw ? raw : content.toString().getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    private static Exercise exercise() {
        return new Exercise(
                new ExerciseId("tlb"),
                "A TLB",
                "Translates.",
                Path.of("exercises/tlb"),
                new Rubric(List.of(new Criterion("hit", "Hits", 100, "Look twice.", List.of()))),
                Limits.DEFAULT,
                new FilePolicy(List.of(PATH)),
                ApiPolicy.USUAL);
    }
}
