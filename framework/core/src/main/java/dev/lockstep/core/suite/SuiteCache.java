package dev.lockstep.core.suite;

import dev.lockstep.core.ToolFailure;
import dev.lockstep.model.ClassFiles;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Compiled suites on disk, one file each, named by fingerprint. A file that cannot be read counts as absent. */
final class SuiteCache {
    private final Path folder;

    SuiteCache(Path folder) {
        this.folder = folder;
    }

    Optional<SuiteClasses> find(String key) {
        Path file = folder.resolve(key);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            return Optional.of(new SuiteClasses(read(in), read(in), read(in)));
        } catch (IOException | IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    void store(String key, SuiteClasses classes) {
        try {
            Files.createDirectories(folder);
            Path temporary = Files.createTempFile(folder, "suite", ".tmp");
            try (DataOutputStream out =
                    new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(temporary)))) {
                write(classes.stub(), out);
                write(classes.publicTests(), out);
                write(classes.hiddenTests(), out);
            }
            Files.move(temporary, folder.resolve(key), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException broken) {
            throw new ToolFailure("compiled tests cannot be kept in " + folder + ": " + broken.getMessage(), broken);
        }
    }

    private static void write(ClassFiles classes, DataOutputStream out) throws IOException {
        out.writeInt(classes.byName().size());
        for (Map.Entry<String, byte[]> entry : classes.byName().entrySet()) {
            out.writeUTF(entry.getKey());
            out.writeInt(entry.getValue().length);
            out.write(entry.getValue());
        }
    }

    private static ClassFiles read(DataInputStream in) throws IOException {
        Map<String, byte[]> classes = new HashMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            String name = in.readUTF();
            int length = in.readInt();
            byte[] bytes = in.readNBytes(length);
            if (bytes.length < length) {
                throw new EOFException("the file breaks off in " + name);
            }
            classes.put(name, bytes);
        }
        return new ClassFiles(classes);
    }
}
