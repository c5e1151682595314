package dev.lockstep.core.catalog;

import java.util.ArrayList;
import java.util.List;

/** Collects every problem of one manifest while it is read. */
final class ProblemList {
    private final String file;
    private final List<ManifestProblem> problems = new ArrayList<>();

    ProblemList(String file) {
        this.file = file;
    }

    void add(String field, String message) {
        problems.add(new ManifestProblem(file, field, message));
    }

    List<ManifestProblem> all() {
        return List.copyOf(problems);
    }
}
