package dev.lockstep.core.git;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.InflaterInputStream;

/** Objects in a file each: {@code objects/12/34…}. */
final class LooseObjects {
    private static final int LONGEST_HEADER = 32;

    private final Path objects;

    LooseObjects(Path objects) {
        this.objects = objects;
    }

    Optional<GitObject> find(String hash) throws IOException {
        Path file = objects.resolve(hash.substring(0, 2)).resolve(hash.substring(2));
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                || !Files.isDirectory(file.getParent(), LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS));
                InflaterInputStream inflated = new InflaterInputStream(in)) {
            String[] header = header(inflated).split(" ", 2);
            long size = header.length == 2 && header[1].matches("\\d{1,9}") ? Long.parseLong(header[1]) : -1;
            if (size < 0 || size > GitObject.MOST_BYTES) {
                throw new IOException("its object " + hash + " is too large or damaged");
            }
            return Optional.of(new GitObject(header[0], inflated.readNBytes((int) size)));
        }
    }

    private static String header(InputStream in) throws IOException {
        StringBuilder header = new StringBuilder();
        for (int next = in.read(); next > 0 && header.length() < LONGEST_HEADER; next = in.read()) {
            header.append((char) next);
        }
        return header.toString();
    }
}
