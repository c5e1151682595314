package dev.lockstep.model;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The criteria of an exercise, in the order in which a report lists them; ids are unique. */
public record Rubric(List<Criterion> criteria) {
    /** @throws IllegalArgumentException if two criteria have one id */
    public Rubric {
        criteria = List.copyOf(criteria);
        Set<String> seen = new HashSet<>();
        for (Criterion criterion : criteria) {
            if (!seen.add(criterion.id())) {
                throw new IllegalArgumentException("two criteria are called '" + criterion.id() + "'");
            }
        }
    }

    /** The sum of all points that can be earned. */
    public int possible() {
        return criteria.stream().mapToInt(Criterion::points).sum();
    }

    /** The criterion called {@code id}, if there is one. */
    public Optional<Criterion> find(String id) {
        return criteria.stream().filter(c -> c.id().equals(id)).findFirst();
    }
}
