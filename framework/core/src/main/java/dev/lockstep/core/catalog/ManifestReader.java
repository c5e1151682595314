package dev.lockstep.core.catalog;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import dev.lockstep.model.ApiPolicy;
import dev.lockstep.model.ContractLevel;
import dev.lockstep.model.Criterion;
import dev.lockstep.model.Exercise;
import dev.lockstep.model.ExerciseId;
import dev.lockstep.model.FilePolicy;
import dev.lockstep.model.Limits;
import dev.lockstep.model.Rubric;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** Reads the {@code exercise.json} of one folder, and notes every problem on the way rather than the first. */
final class ManifestReader {
    static final String FILE = "exercise.json";

    private static final String SCHEMA = "lockstep/exercise/v1";

    /** An exercise as students have it: nothing but public tests, and so no rubric. */
    private static final String HANDOUT = "lockstep/handout/v1";

    private final Path folder;
    private final String folderName;
    private final ProblemList problems;

    private ManifestReader(Path folder) {
        this.folder = folder;
        this.folderName = folder.toAbsolutePath().normalize().getFileName().toString();
        this.problems = new ProblemList(nameOf(folder));
    }

    static Manifest read(Path folder) {
        return new ManifestReader(folder).read();
    }

    /** The manifest of {@code folder} as messages call it. */
    static String nameOf(Path folder) {
        return folder.resolve(FILE).toString().replace('\\', '/');
    }

    private Manifest read() {
        try {
            JsonNode root = JsonTree.read(Files.readAllBytes(folder.resolve(FILE)));
            if (root.isObject()) {
                return read(new ManifestObject(root, "", problems));
            }
            problems.add("", "must hold one JSON object, but holds " + (root.isMissingNode() ? "nothing" : root));
        } catch (JsonProcessingException e) {
            problems.add(
                    "",
                    "is not valid JSON at line " + e.getLocation().getLineNr() + ", column "
                            + e.getLocation().getColumnNr() + ": " + e.getOriginalMessage());
        } catch (IOException e) {
            problems.add("", "cannot be read (" + e + "); check that it is a file with read permission");
        }
        return new Manifest.Broken(List.of(folderName), problems.all());
    }

    private Manifest read(ManifestObject root) {
        root.knowsOnly(List.of("schema", "id", "title", "summary", "level", "submit", "limits", "api", "rubric"));
        String schema = schema(root);
        String id = id(root);
        String title = root.text("title");
        String summary = root.text("summary");
        ContractLevel level = level(root);
        List<String> editable = SubmitReader.read(root, folder);
        Limits limits = limits(root.object("limits"));
        ApiPolicy api = ApiReader.read(root.object("api"), Files.isRegularFile(folder.resolve("pom.xml")));
        List<Criterion> criteria = schema.equals(HANDOUT) ? List.of() : RubricReader.read(root);
        if (!problems.all().isEmpty()) {
            return new Manifest.Broken(List.of(folderName, id), problems.all());
        }
        return new Manifest.Usable(new Exercise(
                new ExerciseId(id),
                title,
                summary,
                folder,
                new Rubric(criteria),
                limits,
                new FilePolicy(editable),
                api,
                level));
    }

    /** An exercise that says nothing is held to everything. */
    private static ContractLevel level(ManifestObject root) {
        if (!root.has("level")) {
            return ContractLevel.PUBLISHED;
        }
        String word = root.text("level");
        return ContractLevel.called(word).orElseGet(() -> {
            if (!word.isEmpty()) {
                root.complain("level", "must be one of " + ContractLevel.words() + ", but is \"" + word + "\"");
            }
            return ContractLevel.PUBLISHED;
        });
    }

    private String schema(ManifestObject root) {
        String schema = root.text("schema");
        if (!schema.isEmpty() && !schema.equals(SCHEMA) && !schema.equals(HANDOUT)) {
            root.complain("schema", "must be \"" + SCHEMA + "\", but is \"" + schema + "\"");
        }
        return schema;
    }

    private String id(ManifestObject root) {
        String id = root.text("id");
        if (id.isEmpty()) {
            return id;
        }
        if (!ExerciseId.isValid(id)) {
            root.complain("id", "must be lower-case words joined by dashes, such as page-table, but is \"" + id + "\"");
        } else if (!id.equals(folderName)) {
            root.complain(
                    "id", "is \"" + id + "\", but the folder is called \"" + folderName + "\"; rename one of them");
        }
        return id;
    }

    private static Limits limits(ManifestObject limits) {
        limits.knowsOnly(List.of("testSeconds", "heapMegabytes", "outputKilobytes"));
        Limits usual = Limits.DEFAULT;
        return new Limits(
                Duration.ofSeconds(
                        limits.wholeNumber("testSeconds", (int) usual.test().toSeconds())),
                limits.wholeNumber("heapMegabytes", usual.heapMegabytes()),
                limits.wholeNumber("outputKilobytes", usual.outputKilobytes()));
    }
}
