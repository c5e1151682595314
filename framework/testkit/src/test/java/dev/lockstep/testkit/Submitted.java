package dev.lockstep.testkit;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A platform's download for the exercise {@code tally}, made of golden submissions, each of which earns other points. */
final class Submitted {
    private static final Path GOLDEN = Build.home().resolve("framework/testkit/src/test/resources/golden");

    /** Earns 100 points; see the others for their names. */
    static final String RIGHT = "all-right";

    static final String EIGHTY = "accepts-negatives";
    static final String SEVENTY = "deletes-a-method";
    static final String FIFTY = "wrong-answer";
    static final String TWENTY = "changes-a-return-type";
    static final String NONE = "does-not-compile";

    private final Map<String, String> files = new LinkedHashMap<>();

    /** The one source file of a golden submission. */
    static String source(String golden) {
        try {
            return Files.readString(Golden.result(golden).resolve("submission/Tally.java"));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** A file with that text. */
    Submitted with(String path, String text) {
        files.put(path, text);
        return this;
    }

    /** A file with the source of a golden submission. */
    Submitted handIn(String path, String golden) {
        return with(path, source(golden));
    }

    Path zip(Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> each : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(each.getKey()));
                zip.write(each.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }

    /** Runs {@code lockstep batch tally} on what lies at {@code submissions}. */
    static LockstepProcess.Result batch(Path folder, Path submissions, String... more) {
        return run("batch", folder, submissions, more);
    }

    /** Runs another command of that form. */
    static LockstepProcess.Result run(String command, Path folder, Path submissions, String... more) {
        List<String> line = new ArrayList<>(List.of(command, "tally", submissions.toString()));
        line.addAll(List.of("--exercises", GOLDEN.resolve("exercises").toString()));
        line.addAll(List.of("--out", folder.resolve("out").toString()));
        line.addAll(List.of(more));
        return LockstepProcess.run(folder, line.toArray(String[]::new));
    }
}
