package dev.lockstep.model;

import java.util.List;

/**
 * One test method of an exercise, found by reading the test classes before any student code runs.
 *
 * @param id names the test among all tests of its exercise, in JUnit's form of a fully qualified method:
 *     {@code oslab.semaphore.FairnessTest$WithPermits#servesInOrder(int, java.lang.String)}
 * @param name what a report calls it
 * @param criteria ids of the criteria that it counts for; empty for a test without points
 * @param twins ids of the criteria whose hidden tests it stands in for at a student's desk
 */
public record TestCase(String id, String name, Visibility visibility, List<String> criteria, List<String> twins) {
    public TestCase {
        criteria = List.copyOf(criteria);
        twins = List.copyOf(twins);
    }

    /** A test that is nobody's twin. */
    public TestCase(String id, String name, Visibility visibility, List<String> criteria) {
        this(id, name, visibility, criteria, List.of());
    }

    /** Whether students must not learn about this test. */
    public boolean isHidden() {
        return visibility == Visibility.HIDDEN;
    }

    /** Whether students have this test, and it shows them what the criterion {@code id} judges. */
    public boolean isPublicTwinOf(String id) {
        return !isHidden() && twins.contains(id);
    }
}
