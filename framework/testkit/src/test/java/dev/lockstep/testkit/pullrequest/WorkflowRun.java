package dev.lockstep.testkit.pullrequest;

import static dev.lockstep.testkit.pullrequest.YamlFile.list;
import static dev.lockstep.testkit.pullrequest.YamlFile.map;

import dev.lockstep.testkit.Build;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.io.FileUtils;
import org.jspecify.annotations.Nullable;

/**
 * Runs jobs of grade.yml as GitHub does: expressions filled in from an event, our actions from this build, artifacts
 * between jobs and nothing else, each job in a folder of its own.
 */
final class WorkflowRun {
    static final Path FILE = Build.home().resolve("templates/github/grade.yml");

    private final Map<String, Object> workflow;
    private final Path folder;
    private final Map<String, String> values;
    private final Map<String, String> machine = new LinkedHashMap<>();

    /**
     * @param values what expressions stand for, such as {@code github.sha}
     */
    WorkflowRun(Path folder, Map<String, String> values) throws IOException {
        this.workflow = YamlFile.read(FILE);
        this.folder = folder;
        this.values = new LinkedHashMap<>(values);
        map(workflow.get("env")).forEach((name, value) -> this.values.putIfAbsent("env." + name, (String) value));
        machine.put("GITHUB_ACTIONS", "true");
        machine.put("CURL_CA_BUNDLE", folder.resolve("ca.pem").toString());
    }

    /** A variable that every step of every job finds, as GitHub sets many. */
    WorkflowRun with(String variable, String value) {
        machine.put(variable, value);
        return this;
    }

    Path artifact(String name) {
        return folder.resolve("artifacts").resolve(name);
    }

    /** What the steps of {@code job} wrote for its page. */
    Path summary(String job) {
        return folder.resolve(job + ".summary.md");
    }

    /** Runs the steps of {@code job} until one fails; the log is that of all steps. */
    Step.Ended job(String job) throws IOException, InterruptedException {
        Files.createDirectories(folder.resolve(job));
        Files.writeString(summary(job), "");
        StringBuilder log = new StringBuilder();
        int code = 0;
        List<Map<String, Object>> steps =
                list(map(map(workflow.get("jobs")).get(job)).get("steps"));
        for (Map<String, Object> step : steps) {
            if (code == 0 || step.containsKey("if")) {
                Step.Ended ended = step(job, step, values);
                code = code == 0 && !step.containsKey("continue-on-error") ? ended.code() : code;
                log.append(ended.log());
            }
        }
        return new Step.Ended(code, log.toString());
    }

    private Step.Ended step(String job, Map<String, Object> step, Map<String, String> known)
            throws IOException, InterruptedException {
        Object uses = step.get("uses");
        Map<String, String> with = filled(step.get("with"), known);
        if (uses == null) {
            return Step.script(folder.resolve(job), (String) step.get("run"))
                    .with(machine)
                    .with("GITHUB_STEP_SUMMARY", summary(job).toString())
                    .with("GITHUB_ACTION_PATH", known.getOrDefault("action", ""))
                    .with(filled(step.get("env"), known))
                    .run();
        }
        String name = uses.toString().replaceFirst("@.*", "");
        if (name.startsWith("OWNER/lockstep")) {
            return action(
                    job,
                    Build.home()
                            .resolve(name.substring("OWNER/lockstep".length()).replaceFirst("^/", "")),
                    with);
        }
        return switch (name) {
            case "actions/setup-java" -> new Step.Ended(0, "");
            case "actions/upload-artifact" ->
                copied(folder.resolve(job).resolve(with.get("path")), artifact(with.get("name")));
            case "actions/download-artifact" ->
                copied(artifact(with.get("name")), folder.resolve(job).resolve(with.get("path")));
            default -> throw new IllegalStateException("what does " + uses + " do?");
        };
    }

    private Step.Ended action(String job, Path home, Map<String, String> with)
            throws IOException, InterruptedException {
        Map<String, Object> action = YamlFile.read(home.resolve("action.yml"));
        Map<String, String> known = new LinkedHashMap<>(values);
        known.keySet().removeIf(name -> name.startsWith("env.") || name.startsWith("secrets."));
        known.put("action", home.toString());
        map(action.get("inputs"))
                .forEach((name, input) -> known.put("inputs." + name, with.getOrDefault(name, (String)
                        map(input).getOrDefault("default", ""))));
        List<Map<String, Object>> steps = list(map(action.get("runs")).get("steps"));
        StringBuilder log = new StringBuilder();
        for (Map<String, Object> step : steps) {
            Step.Ended ended = step(job, step, known);
            log.append(ended.log());
            if (ended.code() != 0) {
                return new Step.Ended(ended.code(), log.toString());
            }
        }
        return new Step.Ended(0, log.toString());
    }

    private static Step.Ended copied(Path from, Path to) throws IOException {
        if (Files.isDirectory(from)) {
            FileUtils.copyDirectory(from.toFile(), to.toFile());
        } else if (Files.exists(from)) {
            FileUtils.copyFileToDirectory(from.toFile(), to.toFile());
        } else {
            return new Step.Ended(1, "no artifact\n");
        }
        return new Step.Ended(0, "");
    }

    private static Map<String, String> filled(@Nullable Object texts, Map<String, String> known) {
        Map<String, String> filled = new LinkedHashMap<>();
        if (texts != null) {
            map(texts).forEach((name, text) -> filled.put(name, Expressions.fill((String) text, known)));
        }
        return filled;
    }
}
