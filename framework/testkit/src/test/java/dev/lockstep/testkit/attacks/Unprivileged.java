package dev.lockstep.testkit.attacks;

import dev.lockstep.testkit.Build;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;

/**
 * Starts a JVM as a user that owns nothing, with a readable copy of what it needs.
 *
 * <p>When the tests run as root, that is a user of its own, so that every process and file of that user is the attacks'.
 */
public final class Unprivileged implements AutoCloseable {
    private static final int USER = 63_113;

    private final Path stage;
    private final boolean root;
    private final Optional<GivenGroup> group;

    private Unprivileged(Path stage, boolean root) {
        this.group = root ? GivenGroup.to(USER) : Optional.empty();
        this.stage = stage;
        this.root = root;
    }

    /** What came of a run: how it ended, its standard error, and the lines of its file of results. */
    public record Result(int exitCode, String errors, List<String> lines) {}

    /** A copy of this build that everybody may read. */
    public static Unprivileged staged() throws IOException {
        Path stage = Files.createTempDirectory(Path.of("/tmp"), "lockstep-attacks");
        Unprivileged unprivileged = new Unprivileged(stage, Machine.user().equals(0));
        unprivileged.fill();
        return unprivileged;
    }

    /** Runs the attacks, {@code quick} or {@code full}. */
    Result attack(String extent) throws IOException, InterruptedException {
        return run(AttackMain.class, extent);
    }

    /** Runs {@code main} with the path of the file of results and {@code argument}. */
    public Result run(Class<?> main, String argument) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(group.map(GivenGroup::joining).orElse(List.of()));
        command.addAll(root ? dropped() : List.of());
        command.addAll(command(main, argument));
        return run(command);
    }

    /** Runs the attacks as the user that runs the tests, which may be root. */
    Result attackAsMyself() throws IOException, InterruptedException {
        return run(command(AttackMain.class, "quick"));
    }

    private static List<String> dropped() {
        String user = Integer.toString(USER);
        return List.of("setpriv", "--reuid", user, "--regid", user, "--clear-groups", "--inh-caps=-all");
    }

    private List<String> command(Class<?> main, String argument) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin/java").toString(),
                "-XX:-UsePerfData",
                "-Djava.io.tmpdir=" + stage.resolve("own/tmp"),
                "-Duser.home=" + stage.resolve("own/home"),
                "-Dlockstep.home=" + stage.resolve("clone"),
                "-cp",
                classPath(),
                main.getName(),
                stage.resolve("own/results").toString(),
                argument);
    }

    private Result run(List<String> command) throws IOException, InterruptedException {
        Path results = stage.resolve("own/results");
        File errors = stage.resolve("errors").toFile();
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(stage.resolve("own").toFile());
        builder.environment().clear();
        String secret = "SECRET-" + UUID.randomUUID();
        builder.environment()
                .putAll(Map.of(
                        AttackMain.SECRET,
                        secret,
                        "PATH",
                        "/usr/bin:/bin",
                        "HOME",
                        stage + "/own/home",
                        "LANG",
                        "C.UTF-8"));
        Files.writeString(stage.resolve("own/home/secret"), secret);
        int exitCode = builder.redirectError(errors)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
        return new Result(
                exitCode,
                Files.readString(errors.toPath()),
                Files.exists(results) ? Files.readAllLines(results) : List.of());
    }

    /** The parts of the clone that grade, the attacks, the class path of this test, and folders of the user's own. */
    private void fill() throws IOException {
        for (String part : List.of(
                "framework/cli/target/lib",
                "framework/worker/target/lib",
                "framework/cli/src/main/rehearsal",
                Ground.RESOURCES.toString())) {
            FileUtils.copyDirectory(
                    Build.home().resolve(part).toFile(),
                    stage.resolve("clone").resolve(part).toFile());
        }
        for (Map.Entry<Path, Path> part : classPathParts().entrySet()) {
            if (Files.isDirectory(part.getKey())) {
                FileUtils.copyDirectory(part.getKey().toFile(), part.getValue().toFile());
            } else {
                FileUtils.copyFile(part.getKey().toFile(), part.getValue().toFile());
            }
        }
        for (String own : List.of("own", "own/tmp", "own/home", "own/cache")) {
            Files.createDirectory(stage.resolve(own));
        }
        open();
    }

    private void open() throws IOException {
        try (Stream<Path> all = Files.walk(stage)) {
            for (Path path : all.toList()) {
                Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwxr-xr-x"));
                if (root && path.startsWith(stage.resolve("own"))) {
                    Files.setAttribute(path, "unix:uid", USER);
                }
            }
        }
    }

    private String classPath() {
        return String.join(
                File.pathSeparator,
                classPathParts().values().stream().map(Path::toString).toList());
    }

    private Map<Path, Path> classPathParts() {
        String given = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        Map<Path, Path> parts = new LinkedHashMap<>();
        for (String entry : given.split(File.pathSeparator)) {
            Path path = Path.of(entry);
            if (Files.exists(path)) {
                parts.put(path, stage.resolve("lib").resolve(parts.size() + "-" + path.getFileName()));
            }
        }
        return parts;
    }

    @Override
    public void close() throws IOException {
        if (group.isPresent()) {
            group.get().close();
        }
        FileUtils.deleteDirectory(stage.toFile());
    }
}
