package dev.lockstep.core.handout;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lockstep.model.ApiPolicy;
import dev.lockstep.model.Criterion;
import dev.lockstep.model.Exercise;
import dev.lockstep.model.ExerciseId;
import dev.lockstep.model.FilePolicy;
import dev.lockstep.model.Limits;
import dev.lockstep.model.Rubric;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HandoutWriterTest {
    private static final String VERSION = "0.1.0-b6316fef";
    private static final String REPOSITORY = ".lockstep/repository/";
    private static final String KIT = ours("lockstep-kit");
    private static final String DESK = ours("lockstep-desk");
    private static final String WEAVER = ours("lockstep-weaver");
    private static final String ASM = REPOSITORY + "org/ow2/asm/asm/9.9/asm-9.9";

    @TempDir
    Path temp;

    private Path folder;
    private Path out;
    private Path desk;

    @BeforeEach
    void anExerciseWithSecrets() throws IOException {
        folder = temp.resolve("tlb");
        out = temp.resolve("out/handout");
        desk = temp.resolve("desk");
        write(desk.resolve("lib/lockstep-kit-0.1.0.jar"), "kit");
        write(desk.resolve("lib/lockstep-weaver-0.1.0.jar"), "weaver");
        write(desk.resolve("lib/lockstep-desk-0.1.0.jar"), "desk");
        write(desk.resolve("repository/org/ow2/asm/asm/9.9/asm-9.9.jar"), "asm");
        write(desk.resolve("repository/org/ow2/asm/asm/9.9/_remote.repositories"), "left behind by Maven");
        write(temp.resolve("kit.jar"), "no image");
        write(
                folder.resolve("exercise.json"),
                "{\"schema\": \"lockstep/exercise/v1\", \"id\": \"tlb\", \"rubric\": [{\"hint\": \"SECRET\"}]}");
        write(folder.resolve("HANDOUT.md"), "# TLB\n\n![frames](img/frames.png) ![web](https://example.org/a.png)");
        write(folder.resolve("img/frames.png"), "picture");
        write(folder.resolve("src/main/java/oslab/Tlb.java"), "stub");
        write(folder.resolve("src/test/java/oslab/TlbTest.java"), "public test");
        write(folder.resolve("src/hidden/java/oslab/TlbHiddenTest.java"), "SECRET");
    }

    @Test
    void writesWhatStudentsGetAndNothingElse() throws IOException {
        Handout handout = HandoutWriter.write(exercise(), out, desk);

        assertThat(handout).isEqualTo(new Handout.Written(out));
        assertThat(filesBelow(out))
                .containsExactlyInAnyOrder(
                        ".gitignore",
                        ".lockstep/exercise/tlb/exercise.json",
                        ".lockstep/exercise/tlb/src/main/java/oslab/Tlb.java",
                        ".lockstep/exercise/tlb/src/test/java/oslab/TlbTest.java",
                        ".mvn/maven.config",
                        KIT + ".jar",
                        KIT + ".jar.md5",
                        KIT + ".jar.sha1",
                        KIT + ".pom",
                        KIT + ".pom.md5",
                        KIT + ".pom.sha1",
                        DESK + ".jar",
                        DESK + ".jar.md5",
                        DESK + ".jar.sha1",
                        DESK + ".pom",
                        DESK + ".pom.md5",
                        DESK + ".pom.sha1",
                        WEAVER + ".jar",
                        WEAVER + ".jar.md5",
                        WEAVER + ".jar.sha1",
                        WEAVER + ".pom",
                        WEAVER + ".pom.md5",
                        WEAVER + ".pom.sha1",
                        ASM + ".jar",
                        ASM + ".jar.md5",
                        ASM + ".jar.sha1",
                        "README.md",
                        "img/frames.png",
                        "pom.xml",
                        "src/main/java/oslab/Tlb.java",
                        "src/test/java/oslab/TlbTest.java",
                        "src/test/resources/junit-platform.properties");
        assertThat(filesBelow(temp.resolve("out"))).allMatch(file -> file.startsWith("handout/"));
    }

    @Test
    void writesNoTextOfAHiddenFile() throws IOException {
        HandoutWriter.write(exercise(), out, desk);

        for (String file : filesBelow(out)) {
            assertThat(out.resolve(file)).content(UTF_8).doesNotContain("SECRET");
        }
    }

    @Test
    void fillsVersionsAndTitleIntoThePoms() throws IOException {
        HandoutWriter.write(exercise(), out, desk);

        assertThat(out.resolve("pom.xml"))
                .content(UTF_8)
                .contains(
                        "<artifactId>tlb</artifactId>", "<name>Pages &amp; &lt;frames&gt;</name>", "${project.basedir}")
                .doesNotContain("@", "{{");
        for (String ours : List.of(KIT, WEAVER, DESK)) {
            assertThat(out.resolve(ours + ".pom")).content(UTF_8).doesNotContain("@", "<parent>");
        }
    }

    @Test
    void letsJUnitFindWhatExploresBesideTheSettingsOfTheExercise() throws IOException {
        write(folder.resolve("src/test/resources/junit-platform.properties"), "mine=1");

        HandoutWriter.write(exercise(), out, desk);

        assertThat(out.resolve("src/test/resources/junit-platform.properties"))
                .hasContent("mine=1\njunit.jupiter.extensions.autodetection.enabled=true");
    }

    @Test
    void givesOtherLibrariesAnotherVersionSoThatMavenTakesNoOldOnes() throws IOException {
        write(desk.resolve("lib/lockstep-kit-0.1.0.jar"), "kit, corrected");

        HandoutWriter.write(exercise(), out, desk);

        assertThat(out.resolve("pom.xml")).content(UTF_8).contains("0.1.0-").doesNotContain(VERSION);
    }

    @Test
    void addsTheCheckSumsThatMavenAsksFor() {
        HandoutWriter.write(exercise(), out, desk);

        assertThat(out.resolve(KIT + ".jar.sha1")).hasContent("b17eb192f8d22d50442f606b1a3ddeaec3ee8e08");
    }

    @Test
    void fillsAFolderThatIsEmpty() throws IOException {
        Files.createDirectories(out);

        assertThat(HandoutWriter.write(exercise(), out, desk)).isInstanceOf(Handout.Written.class);
    }

    @Test
    void refusesAFolderThatIsNotEmptyAndLeavesItAsItWas() throws IOException {
        write(out.resolve("mine.txt"), "mine");

        Handout handout = HandoutWriter.write(exercise(), out, desk);

        assertThat(problemOf(handout)).contains(out.toString(), "is not empty");
        assertThat(filesBelow(temp.resolve("out"))).containsExactly("handout/mine.txt");
    }

    @Test
    void refusesAPlaceBelowAFile() throws IOException {
        write(temp.resolve("out"), "a file");

        Handout handout = HandoutWriter.write(exercise(), out, desk);

        assertThat(problemOf(handout)).contains(out.toString(), "cannot be written");
    }

    @ParameterizedTest
    @ValueSource(strings = {"img/gone.png", "../kit.jar", "src/hidden/java/oslab/TlbHiddenTest.java", "exercise.json"})
    void refusesAnImageThatIsMissingOrNoImageForStudents(String image) throws IOException {
        write(folder.resolve("HANDOUT.md"), "<img alt=\"\" src=\"" + image + "\">");

        Handout handout = HandoutWriter.write(exercise(), out, desk);

        assertThat(problemOf(handout)).contains("HANDOUT.md shows '" + image + "'");
        assertThat(out).doesNotExist();
    }

    @Test
    void refusesALinkAmongTheSources() throws IOException {
        Files.createSymbolicLink(folder.resolve("src/test/java/Link.java"), folder.resolve("src/hidden"));

        assertThat(problemOf(HandoutWriter.write(exercise(), out, desk))).contains("Link.java is a symbolic link");
    }

    private static String ours(String artifact) {
        return REPOSITORY + "dev/lockstep/" + artifact + "/" + VERSION + "/" + artifact + "-" + VERSION;
    }

    private static String problemOf(Handout handout) {
        assertThat(handout).isInstanceOf(Handout.Refused.class);
        return ((Handout.Refused) handout).problem();
    }

    private static List<String> filesBelow(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }

    private static Path write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private Exercise exercise() {
        return new Exercise(
                new ExerciseId("tlb"),
                "Pages & <frames>",
                "Translates.",
                folder,
                new Rubric(List.of(new Criterion("hit", "Hits", 100, "SECRET", List.of()))),
                Limits.DEFAULT,
                new FilePolicy(List.of("oslab/Tlb.java")),
                ApiPolicy.USUAL);
    }
}
