package dev.lockstep.core.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Clones made by Git itself, read by us. */
class GitCourseTest {
    @TempDir
    private Path temp;

    private Path clones() throws IOException {
        return Files.createDirectories(temp.resolve("clones"));
    }

    @Test
    void gradesTheCommitThatIsCheckedOutAndNotWhatLiesBesideIt() throws Exception {
        Path clone = repository("hw1-anne");
        commit(clone, "first", 1_000);
        String second = commit(clone, "second", 2_000);
        Files.writeString(clone.resolve("Tlb.java"), Download.source("not committed"));

        Course course = new GitCourse().read(clones());

        assertThat(Download.received(course)).containsEntry("hw1-anne", "second");
        assertThat(course.entries().get(0).origin().commit()).isEqualTo(second);
    }

    @Test
    void takesTheLastCommitUpToADeadline() throws Exception {
        Path clone = repository("anne");
        String first = commit(clone, "first", 1_000);
        commit(clone, "late", 2_000);
        commit(repository("bob"), "too late", 3_000);

        Course course = new GitCourse(Instant.ofEpochSecond(1_500)).read(clones());

        assertThat(Download.received(course)).containsExactly(java.util.Map.entry("anne", "first"));
        assertThat(course.entries().get(0).origin().commit()).isEqualTo(first);
        assertThat(course.unmapped()).singleElement().satisfies(left -> assertThat(left.reason())
                .startsWith("has no commit up to 1970-01-01T00:25:00Z"));
    }

    @Test
    void readsPackedObjectsDeltasAndPackedBranches() throws Exception {
        Path clone = repository("anne");
        String text = "// line\n".repeat(5_000);
        for (int i = 1; i <= 30; i++) {
            Files.writeString(clone.resolve("big.txt"), text + i + text);
            commit(clone, "version " + i, 1_000 + i);
        }
        git(clone, "gc", "--aggressive", "--prune=now", "--quiet");
        git(clone, "pack-refs", "--all");

        Course latest = new GitCourse().read(clones());
        Course earlier = new GitCourse(Instant.ofEpochSecond(1_007)).read(clones());

        assertThat(Files.list(clone.resolve(".git/objects/pack"))).isNotEmpty();
        assertThat(Download.received(latest)).containsEntry("anne", "version 30");
        assertThat(Download.received(earlier)).containsEntry("anne", "version 7");
    }

    @Test
    void runsNothingThatAHostileCloneIsConfiguredToRun() throws Exception {
        Path clone = repository("mallory");
        commit(clone, "mine", 1_000);
        Path ran = temp.resolve("ran");
        Path script = clone.resolve(".git/hooks/post-checkout");
        Files.createDirectories(script.getParent());
        Files.writeString(script, "#!/bin/sh\ntouch " + ran + "\n");
        assertThat(script.toFile().setExecutable(true)).isTrue();
        Files.writeString(clone.resolve(".git/config"), """
                [core]
                  repositoryformatversion = 0
                  fsmonitor = %1$s
                  sshCommand = %1$s
                  hooksPath = hooks
                  attributesFile = attributes
                [include]
                  path = /dev/zero
                [filter "x"]
                  smudge = %1$s
                """.formatted(script));
        Files.writeString(clone.resolve(".git/info/attributes"), "* filter=x\n");

        Course course = new GitCourse().read(clones());

        assertThat(Download.received(course)).containsEntry("mallory", "mine");
        assertThat(ran).doesNotExist();
    }

    @Test
    void looksIntoNoOtherRepositoryAndFollowsNoLink() throws Exception {
        Path other = Files.createDirectories(temp.resolve("elsewhere"));
        git(other, "init", "-q", "-b", "main");
        String secret = commit(other, "of somebody else", 1_000);
        Path borrowing = repository("borrowing");
        commit(borrowing, "own", 1_000);
        Files.writeString(borrowing.resolve(".git/objects/info/alternates"), other.resolve(".git/objects") + "\n");
        Files.writeString(borrowing.resolve(".git/HEAD"), secret + "\n");
        Path linking = repository("linking");
        commit(linking, "own", 1_000);
        Files.delete(linking.resolve(".git/refs/heads/main"));
        Files.createSymbolicLink(linking.resolve(".git/refs/heads/main"), other.resolve(".git/refs/heads/main"));
        Files.createSymbolicLink(clones().resolve("linked"), other);

        Course course = new GitCourse().read(clones());

        assertThat(course.entries()).isEmpty();
        assertThat(course.unmapped()).hasSize(3);
    }

    @Test
    void saysWhatIsDamaged() throws Exception {
        Path clone = repository("anne");
        String commit = commit(clone, "mine", 1_000);
        Path object = clone.resolve(".git/objects/" + commit.substring(0, 2) + "/" + commit.substring(2));
        assertThat(object.toFile().setWritable(true)).isTrue();
        Files.write(object, new byte[] {1, 2, 3});

        Course course = new GitCourse().read(clones());

        assertThat(course.unmapped()).singleElement().satisfies(left -> assertThat(left.reason())
                .startsWith("cannot be read: "));
    }

    private Path repository(String name) throws Exception {
        Path clone = Files.createDirectories(clones().resolve(name));
        git(clone, "init", "-q", "-b", "main");
        return clone;
    }

    private String commit(Path clone, String whose, long seconds) throws Exception {
        Files.writeString(clone.resolve("Tlb.java"), Download.source(whose));
        git(clone, "add", "-A");
        git(clone, List.of("commit", "-q", "-m", whose), seconds);
        return git(clone, "rev-parse", "HEAD").strip();
    }

    private String git(Path clone, String... arguments) throws Exception {
        return git(clone, List.of(arguments), 0);
    }

    private String git(Path clone, List<String> arguments, long seconds) throws Exception {
        List<String> command = new ArrayList<>(
                List.of("git", "-c", "user.name=A", "-c", "user.email=a@example.org", "-c", "gc.auto=0"));
        command.addAll(arguments);
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(clone.toFile()).redirectErrorStream(true);
        builder.environment().put("GIT_COMMITTER_DATE", "@" + seconds + " +0000");
        builder.environment().put("GIT_AUTHOR_DATE", "@" + seconds + " +0000");
        builder.environment().put("GIT_CONFIG_GLOBAL", "/dev/null");
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        return output;
    }
}
