package dev.lockstep.reports;

import dev.lockstep.model.CriterionGrade;
import dev.lockstep.model.Visibility;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says which public tests a student can run to see what hidden ones judged. */
final class AtHome {
    private AtHome() {}

    /** Null where students have tests of the criterion itself and no twin, so that there is nothing to say. */
    static Page.@Nullable AtHome of(CriterionGrade grade) {
        boolean unseen =
                grade.outcomes().stream().allMatch(outcome -> outcome.test().isHidden());
        boolean speaks = grade.visibility() == Visibility.HIDDEN
                && (unseen || !grade.twins().isEmpty());
        return speaks ? new Page.AtHome(commands(grade.twins())) : null;
    }

    private static List<String> commands(List<String> twins) {
        return twins.stream().map(AtHome::command).distinct().toList();
    }

    /** A shell would replace what follows the dollar sign of a nested class, were it not quoted. */
    static String command(String testId) {
        String test = testId.replaceFirst("(?s)\\(.*", "").replaceFirst("^[^#]*\\.", "");
        return "mvn test -Dtest=" + (test.contains("$") ? "'" + test + "'" : test);
    }
}
