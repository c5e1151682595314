package dev.lockstep.core.oracle;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.lockstep.core.execute.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Answers beside what was expected.
 *
 * @param cases how many were asked
 * @param disagreements in order
 * @param badCases those that the exercise cannot ask, each with file and line
 */
public record Agreement(int cases, List<Disagreement> disagreements, List<String> badCases) {
    private static final ObjectMapper JSON = new ObjectMapper();

    public Agreement {
        disagreements = List.copyOf(disagreements);
        badCases = List.copyOf(badCases);
    }

    /** Compares each answer with its case; numbers by their value. */
    public static Agreement of(List<OracleCase> cases, List<Answer> answers) {
        List<Disagreement> disagreements = new ArrayList<>();
        List<String> badCases = new ArrayList<>();
        for (int i = 0; i < cases.size(); i++) {
            OracleCase asked = cases.get(i);
            if (answers.get(i) instanceof Answer.BadCase bad) {
                badCases.add(asked.place() + ": " + bad.message());
            } else {
                disagreement(asked, answers.get(i)).ifPresent(disagreements::add);
            }
        }
        return new Agreement(cases.size(), disagreements, badCases);
    }

    /** How many cases were answered as expected. */
    public int agreed() {
        return cases - disagreements.size() - badCases.size();
    }

    private static Optional<Disagreement> disagreement(OracleCase asked, Answer answer) {
        if (!(answer instanceof Answer.Given given)) {
            return Optional.of(new Disagreement(asked, ((Answer.NotGiven) answer).reason(), ""));
        }
        try {
            return difference(asked.expected(), JSON.readTree(given.json()))
                    .map(where -> new Disagreement(asked, given.json(), where));
        } catch (JsonProcessingException broken) {
            return Optional.of(new Disagreement(asked, given.json(), ""));
        }
    }

    private static Optional<String> difference(JsonNode expected, JsonNode got) {
        if (expected.isNumber() && got.isNumber()) {
            return expected.decimalValue().compareTo(got.decimalValue()) == 0 ? Optional.empty() : Optional.of("");
        }
        if (!expected.isArray() || !got.isArray()) {
            return expected.equals(got) ? Optional.empty() : Optional.of("");
        }
        for (int i = 0; i < Math.min(expected.size(), got.size()); i++) {
            Optional<String> inside = difference(expected.get(i), got.get(i));
            if (inside.isPresent()) {
                return Optional.of("[" + i + "]" + inside.get());
            }
        }
        return expected.size() == got.size()
                ? Optional.empty()
                : Optional.of("[" + Math.min(expected.size(), got.size()) + "]");
    }
}
