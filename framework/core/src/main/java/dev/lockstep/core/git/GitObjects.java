package dev.lockstep.core.git;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Every object of a clone, loose or packed. Other repositories that it points to are not looked into. */
final class GitObjects {
    private static final int MOST_PACKS = 1000;
    private static final int DEEPEST = 50;

    private final LooseObjects loose;
    private final List<Pack> packs;
    private int depth;

    private GitObjects(LooseObjects loose, List<Pack> packs) {
        this.loose = loose;
        this.packs = packs;
    }

    static GitObjects in(Path objects) throws IOException {
        List<Pack> packs = new ArrayList<>();
        Path folder = objects.resolve("pack");
        if (Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path index : files.filter(file -> file.toString().endsWith(".idx"))
                        .sorted()
                        .limit(MOST_PACKS)
                        .toList()) {
                    Pack.of(index).ifPresent(packs::add);
                }
            }
        }
        return new GitObjects(new LooseObjects(objects), packs);
    }

    /**
     * The object called {@code hash}.
     *
     * @throws IOException if it is missing, damaged or too large
     */
    GitObject read(String hash) throws IOException {
        if (++depth > DEEPEST) {
            throw new IOException("its deltas go in circles");
        }
        try {
            Optional<GitObject> found = loose.find(hash);
            for (int i = 0; found.isEmpty() && i < packs.size(); i++) {
                found = packs.get(i).find(hash, this);
            }
            return found.orElseThrow(() -> new IOException("its object " + hash + " is missing; clone it in full"))
                    .checked(hash);
        } finally {
            depth--;
        }
    }
}
