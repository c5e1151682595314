package dev.lockstep.testkit.pullrequest;

import dev.lockstep.testkit.Build;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One step of a workflow: a script that gets an event in environment variables and nowhere else. */
final class Step {
    /** What the launcher says once for a build: whichever step is the first. */
    private static final String PREPARING = "(?m)^lockstep: preparing for this JDK .*\\n";

    private final List<String> command;
    private final Path folder;
    private final Map<String, String> variables = new LinkedHashMap<>();

    private Step(List<String> command, Path folder) {
        this.command = command;
        this.folder = folder;
    }

    /** How a step ended, and all that it printed into the public log. */
    record Ended(int code, String log) {}

    /** The script {@code pull-request/NAME}, to be run in {@code folder}. */
    static Step of(String name, Path folder) {
        return of(folder, Build.home().resolve("pull-request").resolve(name).toString());
    }

    /** Any command, to be run in {@code folder}. */
    static Step of(Path folder, String... command) {
        return new Step(List.of(command), folder);
    }

    /** A script as GitHub and GitLab run what stands in their files: the first command that fails ends it. */
    static Step script(Path folder, String script) {
        return of(folder, "bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", script);
    }

    Step with(String variable, String value) {
        variables.put(variable, value);
        return this;
    }

    Step with(Map<String, String> more) {
        variables.putAll(more);
        return this;
    }

    /** Finds programs in {@code programs} before those of the machine. */
    Step finding(Path programs) {
        return with("PATH", programs + ":" + System.getenv("PATH"));
    }

    Ended run() throws IOException, InterruptedException {
        Path log = Files.createTempFile("step", ".log");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("LOCKSTEP_CACHE", Build.installation().cache().toString());
        builder.environment().putAll(variables);
        int code = builder.start().waitFor();
        Ended ended = new Ended(code, Files.readString(log).replaceAll(PREPARING, ""));
        Files.delete(log);
        return ended;
    }
}
