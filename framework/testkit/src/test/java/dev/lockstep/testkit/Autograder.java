package dev.lockstep.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.lockstep.core.catalog.ExerciseCatalog;
import dev.lockstep.core.gradescope.AutograderZip;
import dev.lockstep.model.Exercise;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.commons.io.FileUtils;

/** Gradescope's folders made up below one, and an autograder unpacked there from its zip. */
final class Autograder {
    private static final List<String> SYSTEM = List.of("/usr", "/bin", "/sbin", "/lib", "/lib64", "/etc", "/opt");

    private final Path folder;

    private Autograder(Path folder) {
        this.folder = folder;
    }

    /** The autograder of the exercise {@code id}, found below {@code exercises}. */
    static Autograder of(String id, Path exercises, Path folder) throws IOException {
        Exercise exercise = ExerciseCatalog.load(List.of(exercises)).find(id).orElseThrow();
        Path zip = folder.resolve("autograder.zip");
        AutograderZip.write(exercise, Build.installation(), zip);
        unpack(zip, folder.resolve("source"));
        Files.createDirectories(folder.resolve("submission"));
        return new Autograder(folder);
    }

    void handIn(Path files) throws IOException {
        Path submission = folder.resolve("submission");
        FileUtils.deleteDirectory(submission.toFile());
        FileUtils.copyDirectory(files.toFile(), submission.toFile());
    }

    /** Runs it on this machine; returns what it said. */
    String here() throws Exception {
        ProcessBuilder builder =
                new ProcessBuilder("sh", folder.resolve("source/run_autograder").toString());
        builder.environment().put("LOCKSTEP_AUTOGRADER", folder.toString());
        return run(builder);
    }

    /** The command that runs it as Gradescope does: as root, with its folder at the top and nothing of this repository. */
    List<String> inARoot() {
        List<String> line = new ArrayList<>(List.of("bwrap", "--cap-add", "ALL", "--proc", "/proc", "--dev", "/dev"));
        SYSTEM.forEach(system -> line.addAll(List.of("--ro-bind-try", system, system)));
        String jdk = System.getProperty("java.home");
        line.addAll(List.of("--ro-bind", jdk, jdk, "--dir", "/var/lib", "--perms", "1777", "--tmpfs", "/tmp"));
        line.addAll(List.of("--bind", folder.toString(), "/autograder", "--chdir", "/autograder"));
        line.addAll(List.of("sh", "/autograder/source/run_autograder"));
        return line;
    }

    /** Whether this user may run {@link #inARoot()}. */
    static boolean canHaveARoot() {
        try {
            return System.getProperty("user.name").equals("root")
                    && new ProcessBuilder("bwrap", "--cap-add", "ALL", "--ro-bind", "/", "/", "--proc", "/proc", "true")
                                    .start()
                                    .waitFor()
                            == 0;
        } catch (IOException none) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    String run(List<String> command) throws Exception {
        return run(new ProcessBuilder(command));
    }

    private String run(ProcessBuilder builder) throws Exception {
        Path output = folder.resolve("log");
        builder.redirectErrorStream(true).redirectOutput(output.toFile());
        builder.environment().merge("PATH", "", (path, none) -> System.getProperty("java.home") + "/bin:" + path);
        int exitCode = builder.start().waitFor();
        assertThat(exitCode)
                .as("exit code; it said: %s", Files.readString(output))
                .isZero();
        return Files.readString(output);
    }

    JsonNode results() throws IOException {
        return new ObjectMapper()
                .readTree(folder.resolve("results/results.json").toFile());
    }

    /** What Gradescope shows: the score if there is one, else the sum of the tests'. */
    int earned() throws IOException {
        double sum = 0;
        for (JsonNode test : results().path("tests")) {
            sum += test.path("score").asDouble();
        }
        return (int) results().path("score").asDouble(sum);
    }

    private static void unpack(Path zip, Path folder) throws IOException {
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                Path file = folder.resolve(entry.getName());
                Files.createDirectories(file.getParent());
                Files.write(file, in.readAllBytes());
            }
        }
    }
}
