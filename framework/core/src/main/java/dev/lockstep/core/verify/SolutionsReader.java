package dev.lockstep.core.verify;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.lockstep.core.ToolFailure;
import dev.lockstep.core.source.ExerciseLayout;
import dev.lockstep.model.Exercise;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Reads the solutions of an exercise: {@code reference/}, {@code alternatives/<name>/}, {@code mutants/<name>/}.
 *
 * <p>They lie in the exercise's own folder {@code solutions}, or in {@code solutions/<id>} beside the folder of exercises.
 */
final class SolutionsReader {
    static final String EXPECTED = "expected.json";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Exercise exercise;
    private final List<Finding> problems = new ArrayList<>();

    private SolutionsReader(Exercise exercise) {
        this.exercise = exercise;
    }

    static Solutions read(Exercise exercise) {
        return new SolutionsReader(exercise).read();
    }

    private Solutions read() {
        Path folder = ExerciseLayout.solutions(exercise);
        List<Solution> right = new ArrayList<>();
        Path reference = folder.resolve("reference");
        if (Files.isDirectory(reference)) {
            right.add(solution(reference));
        } else {
            problems.add(new Finding(reference.toString(), "there is no reference solution; put one here"));
        }
        right.addAll(solutionsIn(folder.resolve("alternatives")));
        List<Solution> mutants = solutionsIn(folder.resolve("mutants"));
        right.stream()
                .filter(solution -> !solution.loses().isEmpty())
                .forEach(solution -> problems.add(new Finding(
                        solution.expectation().toString(),
                        "a right solution loses nothing, but 'loses' names " + solution.loses())));
        return new Solutions(right, mutants, problems);
    }

    private List<Solution> solutionsIn(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> folders = Files.list(folder)) {
            return folders.filter(Files::isDirectory)
                    .sorted()
                    .map(this::solution)
                    .toList();
        } catch (IOException broken) {
            throw new ToolFailure(folder + " cannot be read: " + broken.getMessage(), broken);
        }
    }

    private Solution solution(Path folder) {
        Path file = folder.resolve(EXPECTED);
        List<String> loses = new ArrayList<>();
        String moreThan25 = "";
        try {
            JsonNode json = JSON.readTree(Files.readString(file));
            json.path("loses").forEach(id -> loses.add(known(file, id.asText())));
            moreThan25 = json.path("more-than-25").asText("");
            if (!json.path("loses").isArray()) {
                problems.add(new Finding(file.toString(), "'loses' must be a list of criterion ids"));
            }
        } catch (JsonProcessingException broken) {
            problems.add(new Finding(file.toString(), "is not JSON: " + broken.getOriginalMessage()));
        } catch (IOException missing) {
            problems.add(
                    new Finding(file.toString(), "cannot be read; every solution says what it loses: {\"loses\": []}"));
        }
        return new Solution(folder.getFileName().toString(), folder, loses, moreThan25);
    }

    private String known(Path file, String criterion) {
        if (exercise.rubric().find(criterion).isEmpty()) {
            problems.add(new Finding(
                    file.toString(), "'loses' names '" + criterion + "', which is no criterion of the rubric"));
        }
        return criterion;
    }
}
