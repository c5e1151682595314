package dev.lockstep.core.git;

import dev.lockstep.core.intake.FileTree;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/** A clone, read without running or trusting anything in it. */
public final class GitClone {
    private static final int MOST_BYTES = 8 << 20;
    private static final int MOST_COMMITS = 100_000;

    private final Path folder;
    private final GitObjects objects;

    private GitClone(Path folder, GitObjects objects) {
        this.folder = folder;
        this.objects = objects;
    }

    /** Whether a folder is a clone, or a bare repository. */
    public static boolean isOne(Path folder) {
        return isRepository(folder.resolve(".git")) || isRepository(folder);
    }

    private static boolean isRepository(Path folder) {
        return Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)
                && Files.isRegularFile(folder.resolve("HEAD"), LinkOption.NOFOLLOW_LINKS)
                && Files.isDirectory(folder.resolve("objects"), LinkOption.NOFOLLOW_LINKS);
    }

    /**
     * Opens a clone.
     *
     * @throws IOException if it cannot be read; the message continues a sentence that begins with the clone
     */
    public static GitClone open(Path clone) throws IOException {
        Path folder = isRepository(clone.resolve(".git")) ? clone.resolve(".git") : clone;
        return new GitClone(folder, GitObjects.in(folder.resolve("objects")));
    }

    /** The commit that is checked out. */
    public GitCommit head() throws IOException {
        String head = text("HEAD").orElse("").strip();
        String hash = head.startsWith("ref: ") ? resolved(head.substring(5).strip()) : head;
        if (!isHash(hash)) {
            throw new IOException("it has no commit, or its hashes are not SHA-1");
        }
        return commit(hash);
    }

    /** The last commit up to {@code time}, going back from the one that is checked out along first parents. */
    public Optional<GitCommit> at(Instant time) throws IOException {
        GitCommit commit = head();
        for (int i = 0; i < MOST_COMMITS; i++) {
            if (!commit.time().isAfter(time)) {
                return Optional.of(commit);
            }
            if (commit.parent().isEmpty()) {
                return Optional.empty();
            }
            commit = commit(commit.parent());
        }
        throw new IOException("it has more than " + MOST_COMMITS + " commits after " + time);
    }

    /** The files of a commit. */
    public FileTree files(GitCommit commit) {
        return new CommitFiles(objects, commit.tree());
    }

    private GitCommit commit(String hash) throws IOException {
        return GitCommit.parse(hash, objects.read(hash).as("commit"));
    }

    /** What a branch stands at: in a file of its own, or in the list of packed ones. */
    private String resolved(String branch) throws IOException {
        if (!branch.matches("refs/[\\w.+@/-]+") || branch.contains("..")) {
            throw new IOException("its branch has a name that cannot be looked up");
        }
        Optional<String> own = text(branch);
        if (own.isPresent()) {
            return own.get().strip();
        }
        return text("packed-refs")
                .orElse("")
                .lines()
                .filter(line -> line.endsWith(" " + branch))
                .map(line -> line.substring(0, line.indexOf(' ')))
                .findFirst()
                .orElse("");
    }

    /** A file of the repository that no link leads to. */
    private Optional<String> text(String name) throws IOException {
        Path file = folder;
        for (String part : name.split("/")) {
            file = file.resolve(part);
            if (Files.isSymbolicLink(file)) {
                throw new IOException("its " + name + " is a symbolic link, and links are not followed");
            }
        }
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        try (var in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.of(new String(in.readNBytes(MOST_BYTES), StandardCharsets.UTF_8));
        }
    }

    static boolean isHash(String text) {
        return text.matches("[0-9a-f]{40}");
    }
}
