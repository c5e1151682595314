package dev.lockstep.core.batch;

import dev.lockstep.model.Report;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** The content of one file of the journal: a row on the first line, then the instructor's report, compressed. */
final class ResultFile {
    private final ResultFormat format;

    ResultFile(ResultFormat format) {
        this.format = format;
    }

    byte[] content(Result row, Report report) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes, 8_192)) {
            out.write((format.line(row) + "\n").getBytes(StandardCharsets.UTF_8));
            out.write(format.text(report).getBytes(StandardCharsets.UTF_8));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /**
     * The row alone; the rest is not read.
     *
     * @throws IOException if it cannot be read
     * @throws IllegalArgumentException if it holds something else
     */
    Result row(Path file) throws IOException {
        try (BufferedReader in = reader(file)) {
            String line = in.readLine();
            if (line == null) {
                throw new IllegalArgumentException("the file is empty");
            }
            return format.row(line);
        }
    }

    /** The report, with the same exceptions. */
    Report report(Path file) throws IOException {
        try (BufferedReader in = reader(file)) {
            in.readLine();
            return format.report(in.lines().collect(Collectors.joining("\n")) + "\n");
        } catch (UncheckedIOException broken) {
            throw broken.getCause();
        }
    }

    private static BufferedReader reader(Path file) throws IOException {
        return new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file), 8_192), StandardCharsets.UTF_8));
    }
}
