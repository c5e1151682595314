package dev.lockstep.testkit.attacks;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/** Makes what an attack hands in: its folder as it is, or a folder or zip that could not lie in a repository. */
final class HandedIn {
    private static final int LINK = 0120777;
    private static final byte[] ZEROS = new byte[1 << 16];

    private final Path right;

    /** @param right the source of a right solution, for recipes that hand one in beside something else */
    HandedIn(Path right) {
        this.right = right;
    }

    Path of(Attack attack, Path folder) throws IOException {
        JsonNode recipe = attack.recipe();
        if (recipe.has("zip")) {
            return zip(recipe.get("zip"), folder.resolve("attack.zip"));
        }
        return recipe.has("folder")
                ? folder(recipe.get("folder"), folder)
                : attack.folder().resolve("submission");
    }

    private Path folder(JsonNode entries, Path folder) throws IOException {
        for (JsonNode entry : entries) {
            Path file = folder.resolve(entry.get("name").asText());
            if (entry.has("link")) {
                Files.createSymbolicLink(file, Path.of(entry.get("link").asText()));
            } else {
                Files.write(file, content(entry));
            }
        }
        return folder;
    }

    private Path zip(JsonNode entries, Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            write(entries, out);
        }
        return file;
    }

    private void write(JsonNode entries, OutputStream out) throws IOException {
        ZipArchiveOutputStream zip = new ZipArchiveOutputStream(out);
        for (JsonNode entry : entries) {
            int copies = entry.path("repeat").asInt(0);
            for (int i = 0; i <= copies; i++) {
                String name = entry.get("name").asText();
                add(copies == 0 ? name : name + i, entry, zip);
            }
        }
        zip.finish();
    }

    private void add(String name, JsonNode entry, ZipArchiveOutputStream zip) throws IOException {
        ZipArchiveEntry head = new Named(name);
        if (entry.has("link")) {
            head.setUnixMode(LINK);
        }
        zip.putArchiveEntry(head);
        for (long left = entry.path("zeros").asLong(0); left > 0; left -= ZEROS.length) {
            zip.write(ZEROS, 0, (int) Math.min(left, ZEROS.length));
        }
        zip.write(content(entry));
        zip.closeArchiveEntry();
    }

    private byte[] content(JsonNode entry) throws IOException {
        if (entry.has("file")) {
            return Files.readAllBytes(right);
        }
        if (entry.has("hex")) {
            return HexFormat.of().parseHex(entry.get("hex").asText());
        }
        if (entry.has("nested")) {
            return nested(entry.get("nested").asInt());
        }
        String text = entry.has("link")
                ? entry.get("link").asText()
                : entry.path("text").asText("")
                        + lines(entry)
                        + entry.path("after").asText("");
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** So many lines, each with its number in the place of "#". */
    private static String lines(JsonNode entry) {
        String line = entry.path("line").asText("");
        return IntStream.range(0, entry.path("times").asInt(0))
                .mapToObj(number -> line.replace("#", Integer.toString(number)))
                .collect(Collectors.joining());
    }

    /** A zip in a zip, so many deep, with the right solution innermost. */
    private byte[] nested(int depth) throws IOException {
        byte[] inner = Files.readAllBytes(right);
        String name = "Vault.java";
        for (int i = 0; i < depth; i++) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            ZipArchiveOutputStream zip = new ZipArchiveOutputStream(bytes);
            zip.putArchiveEntry(new ZipArchiveEntry(name));
            zip.write(inner);
            zip.closeArchiveEntry();
            zip.finish();
            inner = bytes.toByteArray();
            name = "nested" + i + ".zip";
        }
        return inner;
    }

    /** An entry that keeps its name: the library would turn backslashes into slashes. */
    private static final class Named extends ZipArchiveEntry {
        private final String raw;

        Named(String name) {
            super(name);
            this.raw = name;
        }

        @Override
        public String getName() {
            return raw == null ? super.getName() : raw;
        }
    }
}
