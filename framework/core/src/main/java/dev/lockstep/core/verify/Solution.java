package dev.lockstep.core.verify;

import java.nio.file.Path;
import java.util.List;

/**
 * A submission of the author's own, with the grade that it must get.
 *
 * @param folder holds the student's files and {@code expected.json}
 * @param loses ids of exactly the criteria that it must lose
 * @param moreThan25 why a single fault may cost more than 25 points, or empty
 */
record Solution(String name, Path folder, List<String> loses, String moreThan25) {
    Solution {
        loses = List.copyOf(loses);
    }

    Path expectation() {
        return folder.resolve(SolutionsReader.EXPECTED);
    }
}
