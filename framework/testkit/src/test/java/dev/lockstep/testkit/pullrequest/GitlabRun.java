package dev.lockstep.testkit.pullrequest;

import dev.lockstep.testkit.Build;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;

/** Runs jobs of the template for GitLab as a runner does: each in a folder of its own, with the artifacts of those before. */
final class GitlabRun {
    static final Path TEMPLATE = Build.home().resolve("templates/gitlab/grading-project.gitlab-ci.yml");

    private final Map<String, Object> file;
    private final Path folder;
    private final Map<String, String> variables = new LinkedHashMap<>();

    /** {@code folder} gets a repository that stands for Lockstep's, one folder for each job, and {@code artifacts}. */
    GitlabRun(Path folder) throws IOException, InterruptedException {
        this.folder = folder;
        this.file = YamlFile.read(TEMPLATE);
        YamlFile.map(file.get("variables")).forEach((name, value) -> variables.put(name, String.valueOf(value)));
        Path repository = folder.resolve("lockstep.git");
        variables.put("LOCKSTEP_URL", repository.toString());
        variables.put("LOCKSTEP_COMMIT", commit(repository));
    }

    GitlabRun with(String variable, String value) {
        variables.put(variable, value);
        return this;
    }

    /** Runs the job called {@code name}: what the file says is done before every job, then its script. */
    Step.Ended run(String name) throws IOException, InterruptedException {
        Path workspace = Files.createDirectories(folder.resolve(name));
        Path artifacts = Files.createDirectories(folder.resolve("artifacts"));
        FileUtils.copyDirectory(artifacts.toFile(), workspace.toFile());
        Map<String, Object> job = YamlFile.map(file.get(name));
        List<String> before = YamlFile.list(YamlFile.map(file.get("default")).get("before_script"));
        List<String> script = YamlFile.list(job.get("script"));
        Step.Ended ended = Step.script(
                        workspace,
                        String.join(
                                "\n",
                                Stream.concat(before.stream(), script.stream()).toList()))
                .with(variables)
                .with("CI_PROJECT_DIR", workspace.toString())
                .run();
        List<String> kept = YamlFile.list(YamlFile.map(job.get("artifacts")).get("paths"));
        for (String path : kept) {
            if (Files.exists(workspace.resolve(path))) {
                FileUtils.copyDirectory(
                        workspace.resolve(path).toFile(),
                        artifacts.resolve(path).toFile());
            }
        }
        return ended;
    }

    /** A repository whose scripts start those of this build, which need not be built again. */
    private static String commit(Path repository) throws IOException, InterruptedException {
        try (Stream<Path> scripts = Files.list(Build.home().resolve("pull-request"))) {
            for (Path script : scripts.filter(Files::isRegularFile).toList()) {
                Recorder.program(
                        repository.resolve("pull-request").resolve(script.getFileName()),
                        "exec '" + script + "' \"$@\"\n");
            }
        }
        Step.Ended made = Step.script(
                        repository,
                        "git init -q; git add .; git -c user.name=a -c user.email=a@b commit -q -m a; git rev-parse HEAD")
                .run();
        return made.log().strip();
    }
}
