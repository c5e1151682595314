package dev.lockstep.mutation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.lockstep.core.ToolFailure;
import dev.lockstep.core.source.ExerciseLayout;
import dev.lockstep.core.verify.Finding;
import dev.lockstep.model.Exercise;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Reads {@code equivalent-mutants.json} of an exercise's solutions: {@code [{"in", "line", "change", "ordinal", "why"}, …]}.
 *
 * <p>The ordinal may be left out where it is 1. A missing file names no mutant.
 */
final class EquivalentMutantsReader {
    static final String FILE = "equivalent-mutants.json";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> FIELDS = List.of("in", "line", "change", "why");

    private final Path file;
    private final Map<MutantName, String> reasons = new HashMap<>();
    private final List<Finding> problems = new ArrayList<>();

    private EquivalentMutantsReader(Path file) {
        this.file = file;
    }

    static EquivalentMutants read(Exercise exercise) {
        Path file = ExerciseLayout.solutions(exercise).resolve(FILE);
        return new EquivalentMutantsReader(file).read();
    }

    private EquivalentMutants read() {
        if (Files.exists(file)) {
            try {
                JsonNode list = JSON.readTree(Files.readString(file));
                if (!list.isArray()) {
                    problem("must be a list of mutants");
                }
                list.forEach(this::add);
            } catch (JsonProcessingException broken) {
                problem("is not JSON: " + broken.getOriginalMessage());
            } catch (IOException broken) {
                throw new ToolFailure(file + " cannot be read: " + broken.getMessage(), broken);
            }
        }
        return new EquivalentMutants(file, reasons, problems);
    }

    private void add(JsonNode entry) {
        List<String> missing = FIELDS.stream()
                .filter(field -> entry.path(field).asText("").isBlank())
                .toList();
        TreeSet<String> unknown = new TreeSet<>();
        entry.fieldNames().forEachRemaining(unknown::add);
        unknown.removeAll(FIELDS);
        unknown.remove("ordinal");
        if (!missing.isEmpty() || !unknown.isEmpty()) {
            problem("an entry lacks " + missing + " or has the unknown " + unknown + ": " + entry);
            return;
        }
        MutantName name = new MutantName(
                entry.path("in").asText(),
                entry.path("line").asText(),
                entry.path("change").asText(),
                entry.path("ordinal").asInt(1));
        if (reasons.put(name, entry.path("why").asText()) != null) {
            problem("two entries for one mutant: " + name);
        }
    }

    private void problem(String message) {
        problems.add(new Finding(file.toString(), message));
    }
}
