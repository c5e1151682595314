package dev.lockstep.core.oracle;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads cases: JSON lines {@code {"id": …, "input": {…}, "expected": …}}; empty lines count for nothing. */
public final class OracleCasesReader {
    private static final ObjectMapper JSON = new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    private static final int MOST_PROBLEMS = 10;
    private static final int LONGEST_INPUT = 1 << 20;

    private final Path file;
    private final List<OracleCase> cases = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();

    private OracleCasesReader(Path file) {
        this.file = file;
    }

    /** Reads {@code file}; what is not a case is a problem, not an exception. */
    public static OracleCases read(Path file) {
        return new OracleCasesReader(file).read();
    }

    private OracleCases read() {
        try {
            List<String> lines = Files.readAllLines(file);
            for (int i = 0; i < lines.size() && problems.size() < MOST_PROBLEMS; i++) {
                if (!lines.get(i).isBlank()) {
                    read(file + ":" + (i + 1), lines.get(i));
                }
            }
        } catch (IOException unreadable) {
            problems.add(file + ": cannot be read as UTF-8: " + unreadable);
        }
        if (cases.isEmpty() && problems.isEmpty()) {
            problems.add(file + ": holds no case");
        }
        return problems.isEmpty() ? new OracleCases.Read(cases) : new OracleCases.Malformed(problems);
    }

    private void read(String place, String line) {
        try {
            JsonNode root = JSON.readTree(line);
            if (!root.path("id").isTextual()) {
                problems.add(place + ": needs an \"id\" that is a string");
            } else if (!root.path("input").isObject()) {
                problems.add(place + ": needs an \"input\" that is an object");
            } else if (!root.has("expected")) {
                problems.add(place + ": needs an \"expected\"");
            } else if (root.path("input").toString().length() > LONGEST_INPUT) {
                problems.add(place + ": the input is longer than " + LONGEST_INPUT + " characters");
            } else {
                cases.add(
                        new OracleCase(place, root.path("id").textValue(), root.path("input"), root.path("expected")));
            }
        } catch (JsonProcessingException broken) {
            problems.add(place + ": is not one JSON value, at column "
                    + broken.getLocation().getColumnNr() + ": " + broken.getOriginalMessage());
        }
    }
}
