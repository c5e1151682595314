package dev.lockstep.core.batch;

import dev.lockstep.model.CriterionGrade;
import dev.lockstep.model.GradeChange;
import dev.lockstep.model.Points;
import dev.lockstep.model.Report;
import dev.lockstep.model.ResultRow;
import dev.lockstep.model.Status;
import dev.lockstep.model.SubmissionId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Compares two gradings of a course, criterion by criterion. */
public final class GradeChanges {
    private final FolderStore store;

    /** @param store holds the reports of both gradings */
    public GradeChanges(FolderStore store) {
        this.store = store;
    }

    /** What differs between {@code before} and {@code after}, in the order of the course. */
    public List<GradeChange> between(List<Result> before, List<Result> after) {
        Map<SubmissionId, Result> then = new HashMap<>();
        before.forEach(result -> then.put(result.row().submission(), result));
        return after.stream()
                .filter(now -> then.containsKey(now.row().submission()))
                .flatMap(now -> changes(then.get(now.row().submission()), now).stream())
                .toList();
    }

    private List<GradeChange> changes(Result before, Result after) {
        ResultRow then = before.row();
        ResultRow now = after.row();
        if (then.isGraded() != now.isGraded()) {
            String why = now.status() instanceof Status.NotGraded notGraded
                    ? "not graded now: " + notGraded.reason()
                    : "graded now, not before";
            return List.of(new GradeChange(now.submission(), now.origin(), "", then.points(), now.points(), why));
        }
        boolean same = points(then).equals(points(now));
        return same || !now.isGraded() ? List.of() : changes(now, report(before), report(after));
    }

    private static Map<String, Points> points(ResultRow row) {
        Map<String, Points> points = new HashMap<>();
        row.criteria().forEach(criterion -> points.put(criterion.id(), criterion.points()));
        return points;
    }

    private Report report(Result result) {
        return store.report(result.row().submission(), result.key());
    }

    private static List<GradeChange> changes(ResultRow row, Report before, Report after) {
        Map<String, CriterionGrade> then = byId(before);
        Map<String, CriterionGrade> now = byId(after);
        List<GradeChange> changes = new ArrayList<>();
        List<String> ids = Stream.concat(now.keySet().stream(), then.keySet().stream())
                .distinct()
                .toList();
        for (String id : ids) {
            CriterionGrade old = then.get(id);
            CriterionGrade current = now.get(id);
            if (!points(old).equals(points(current))) {
                changes.add(new GradeChange(
                        row.submission(),
                        row.origin(),
                        id,
                        points(old),
                        points(current),
                        ChangeReason.of(old, before, current, after)));
            }
        }
        return changes;
    }

    private static Points points(@Nullable CriterionGrade grade) {
        return grade == null ? Points.NONE : grade.points();
    }

    private static Map<String, CriterionGrade> byId(Report report) {
        return report.grade().criteria().stream()
                .collect(Collectors.toMap(
                        grade -> grade.criterion().id(), grade -> grade, (one, two) -> one, LinkedHashMap::new));
    }
}
