package dev.lockstep.core.git;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;

/**
 * A commit.
 *
 * @param tree hash of its files
 * @param parent hash of its first parent, or empty
 * @param time when it was committed, by the word of who did
 */
public record GitCommit(String hash, String tree, String parent, Instant time) {
    /** What stands before the message, which may be of any length. */
    private static final int LONGEST_HEADER = 64 << 10;

    static GitCommit parse(String hash, byte[] bytes) throws IOException {
        String tree = "";
        String parent = "";
        Optional<Instant> time = Optional.empty();
        for (String line :
                new String(bytes, 0, Math.min(bytes.length, LONGEST_HEADER), StandardCharsets.UTF_8).split("\n")) {
            if (line.isEmpty()) {
                break;
            }
            tree = line.startsWith("tree ") ? line.substring(5) : tree;
            parent = line.startsWith("parent ") && parent.isEmpty() ? line.substring(7) : parent;
            time = line.startsWith("committer ") ? time(line) : time;
        }
        if (!GitClone.isHash(tree) || !parent.isEmpty() && !GitClone.isHash(parent) || time.isEmpty()) {
            throw new IOException("its commit " + hash + " is damaged");
        }
        return new GitCommit(hash, tree, parent, time.get());
    }

    private static Optional<Instant> time(String line) {
        String[] parts = line.split(" ");
        String seconds = parts[Math.max(0, parts.length - 2)];
        return seconds.matches("\\d{1,11}")
                ? Optional.of(Instant.ofEpochSecond(Long.parseLong(seconds)))
                : Optional.empty();
    }
}
