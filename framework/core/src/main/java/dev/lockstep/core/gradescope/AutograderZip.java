package dev.lockstep.core.gradescope;

import dev.lockstep.core.Installation;
import dev.lockstep.model.Exercise;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Gradescope's autograder zip: {@code setup.sh} and {@code run_autograder} at its root, Lockstep and one exercise with its
 * hidden tests below {@code lockstep}, laid out as a build lays them out.
 */
public final class AutograderZip {
    private static final long FIXED_TIME = 1_000_000_000_000L;

    private final ZipOutputStream zip;

    private AutograderZip(ZipOutputStream zip) {
        this.zip = zip;
    }

    /** Writes the zip for {@code exercise}; it appears whole or not at all. Equal parts give equal bytes. */
    public static void write(Exercise exercise, Installation installation, Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        Path draft = Files.createTempFile(folder, ".autograder", ".tmp");
        try {
            try (OutputStream out = Files.newOutputStream(draft);
                    ZipOutputStream zip = new ZipOutputStream(out)) {
                new AutograderZip(zip).write(exercise, installation);
            }
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private void write(Exercise exercise, Installation installation) throws IOException {
        script("setup.sh", exercise);
        script("run_autograder", exercise);
        jars(installation.controllerClassPath(), "lockstep/framework/cli/target/lib/");
        jars(installation.workerClassPath(), "lockstep/framework/worker/target/lib/");
        folder(exercise.folder(), "lockstep/exercises/" + exercise.id() + "/");
    }

    private void script(String name, Exercise exercise) throws IOException {
        try (InputStream in = AutograderZip.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IOException(name + " is missing from this build");
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            add(name, text.replace("@EXERCISE@", exercise.id().value()).getBytes(StandardCharsets.UTF_8));
        }
    }

    private void jars(List<Path> jars, String place) throws IOException {
        for (Path jar : jars) {
            add(place + jar.getFileName(), Files.readAllBytes(jar));
        }
    }

    private void folder(Path folder, String place) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(each -> Files.isRegularFile(each, LinkOption.NOFOLLOW_LINKS))
                    .sorted()
                    .toList()) {
                add(place + folder.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        }
    }

    private void add(String name, byte[] bytes) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTime(FIXED_TIME);
        zip.putNextEntry(entry);
        zip.write(bytes);
    }
}
