package dev.lockstep.core.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The zip of a course is open while many submissions in it are read. */
class CourseZipTest {
    private static final int ENTRIES = 2_000;
    private static final int THREADS = 8;

    @TempDir
    private Path temp;

    /** The library finds out where an entry begins when it is first asked for, with one buffer for all of them. */
    @Test
    void manyThreadsReadEntriesAtOnceAndEachGetsItsOwn() throws Exception {
        Path file = zip();
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try (CourseZip zip = CourseZip.open(file)) {
            List<Callable<String>> readings = new ArrayList<>();
            for (int i = 0; i < ENTRIES; i++) {
                int entry = i;
                readings.add(() -> new String(zip.bytes(entry, 100), StandardCharsets.UTF_8));
            }

            List<String> found = new ArrayList<>();
            for (Future<String> reading : threads.invokeAll(readings)) {
                found.add(reading.get());
            }

            assertThat(found)
                    .isEqualTo(zip.names().stream().map(CourseZipTest::text).toList());
        } finally {
            threads.shutdownNow();
        }
    }

    private Path zip() throws IOException {
        Path file = temp.resolve("course.zip");
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < ENTRIES; i++) {
                String name = "student-" + i;
                zip.putNextEntry(new ZipEntry(name));
                zip.write(text(name).getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }

    private static String text(String name) {
        return "handed in by " + name + "x".repeat(name.hashCode() & 31);
    }
}
