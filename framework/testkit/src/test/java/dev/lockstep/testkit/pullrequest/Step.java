package dev.lockstep.testkit.pullrequest;

import dev.lockstep.testkit.Build;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** One step of the workflow: a script that gets an event in environment variables and nowhere else. */
final class Step {
    private final String script;
    private final Path folder;
    private final Map<String, String> variables = new LinkedHashMap<>();

    private Step(String script, Path folder) {
        this.script = script;
        this.folder = folder;
    }

    /** How a step ended, and all that it printed into the public log. */
    record Ended(int code, String log) {}

    /** The script {@code pull-request/NAME}, to be run in {@code folder}. */
    static Step of(String name, Path folder) {
        return new Step(name, folder);
    }

    Step with(String variable, String value) {
        variables.put(variable, value);
        return this;
    }

    Ended run() throws IOException, InterruptedException {
        Path log = Files.createTempFile("step", ".log");
        ProcessBuilder builder = new ProcessBuilder(
                        Build.home().resolve("pull-request").resolve(script).toString())
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("LOCKSTEP_CACHE", Build.installation().cache().toString());
        builder.environment().putAll(variables);
        Ended ended = new Ended(builder.start().waitFor(), Files.readString(log));
        Files.delete(log);
        return ended;
    }
}
