package dev.lockstep.core.sandbox;

import dev.lockstep.core.jvm.Leftovers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A group of the unified hierarchy that was given to this user, made ready for groups below it.
 *
 * <p>There a group has either members or groups that are limited. So its members, this JVM among them, move into a group of
 * their own; when this JVM ends they move back.
 */
final class Delegation {
    private static final String MEMBERS = "cgroup.procs";
    private static final String SWITCHES = "cgroup.subtree_control";
    private static final String LEAF = "lockstep-controller";

    private final Path group;
    private final List<String> controllers;

    private Delegation(Path group, List<String> controllers) {
        this.group = group;
        this.controllers = controllers;
    }

    /** The folder in which groups limited by the first of {@code wanted} can be made, and by the others where there are any. */
    static Optional<Path> of(Path own, List<String> wanted) {
        Path group = own.endsWith(LEAF) ? own.getParent() : own;
        try {
            List<String> offered = words(group.resolve("cgroup.controllers"));
            List<String> controllers = wanted.stream().filter(offered::contains).toList();
            if (!controllers.contains(wanted.get(0)) || !Files.isWritable(group.resolve(SWITCHES))) {
                return Optional.empty();
            }
            if (!words(group.resolve(SWITCHES)).containsAll(controllers)) {
                new Delegation(group, controllers).take();
            }
            return Optional.of(group);
        } catch (IOException notOurs) {
            return Optional.empty();
        }
    }

    private void take() throws IOException {
        Path leaf = group.resolve(LEAF);
        if (!Files.exists(leaf)) {
            Files.createDirectory(leaf);
        }
        Leftovers.add(this::giveBack);
        move(group, leaf);
        Files.writeString(group.resolve(SWITCHES), switches("+"));
    }

    /** Fails if others still have groups there, and is no loss then: the system removes them all with the last member. */
    private void giveBack() {
        try {
            Files.writeString(group.resolve(SWITCHES), switches("-"));
            move(group.resolve(LEAF), group);
            Files.deleteIfExists(group.resolve(LEAF));
        } catch (IOException stillInUse) {
            // whoever uses it gives it back
        }
    }

    private String switches(String sign) {
        return String.join(" ", controllers.stream().map(sign::concat).toList());
    }

    /** One at a time, as the kernel wants it. */
    private static void move(Path from, Path to) throws IOException {
        for (String member : new ArrayList<>(Files.readAllLines(from.resolve(MEMBERS)))) {
            try {
                Files.writeString(to.resolve(MEMBERS), member);
            } catch (IOException ended) {
                if (ProcessHandle.of(Long.parseLong(member)).isPresent()) {
                    throw ended;
                }
            }
        }
    }

    private static List<String> words(Path file) throws IOException {
        return Arrays.asList(Files.readString(file).strip().split(" "));
    }
}
