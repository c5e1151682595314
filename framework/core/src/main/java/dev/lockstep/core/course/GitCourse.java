package dev.lockstep.core.course;

import dev.lockstep.core.course.Children.Child;
import dev.lockstep.core.git.GitClone;
import dev.lockstep.core.git.GitCommit;
import dev.lockstep.core.intake.Location;
import dev.lockstep.model.Origin;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A folder of clones, one for each student. What is graded is a commit and not the files that lie beside it: the one that
 * is checked out, or the last one up to a deadline. Times of commits are the word of whoever made them.
 */
public final class GitCourse implements CourseSource {
    private final @Nullable Instant deadline;

    /** What is checked out. */
    public GitCourse() {
        this(null);
    }

    /** The last commit up to {@code deadline}, or what is checked out if that is null. */
    public GitCourse(@Nullable Instant deadline) {
        this.deadline = deadline;
    }

    @Override
    public String name() {
        return "git";
    }

    @Override
    public boolean recognizes(Path submissions) {
        return Files.isDirectory(submissions)
                && Shape.of(submissions, child -> child.folder() && GitClone.isOne(submissions.resolve(child.name())))
                        .isMostlyOwn();
    }

    @Override
    public Course read(Path submissions) throws IOException {
        Handed handed = new Handed();
        for (Child child : new FolderChildren(submissions).all()) {
            Path clone = submissions.resolve(child.name());
            if (!child.folder() || !GitClone.isOne(clone)) {
                handed.nobodys(clone.toString(), "is no clone, so it is nobody's submission");
            } else {
                add(clone, child.name(), handed);
            }
        }
        return handed.course(java.util.List.of());
    }

    private void add(Path clone, String name, Handed handed) {
        try {
            GitClone opened = GitClone.open(clone);
            Optional<GitCommit> commit = deadline == null ? Optional.of(opened.head()) : opened.at(deadline);
            if (commit.isEmpty()) {
                handed.nobodys(clone.toString(), "has no commit up to " + deadline + ", so there is nothing to grade");
                return;
            }
            String hash = commit.get().hash();
            handed.in(
                    name,
                    new Location.InTree(clone + " at " + hash.substring(0, 10), opened.files(commit.get())),
                    Origin.of(name)
                            .withAccount(name)
                            .withCommit(hash)
                            .at(commit.get().time()));
        } catch (IOException unreadable) {
            handed.nobodys(clone.toString(), "cannot be read: " + unreadable.getMessage());
        }
    }
}
