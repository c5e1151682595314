package dev.lockstep.reports.course;

import dev.lockstep.model.ResultRow;
import java.util.List;
import java.util.stream.IntStream;

/** The most frequent causes, with links to some that have them. */
final class CauseViews {
    private static final int MOST_CAUSES = 15;
    private static final int MOST_LINKS = 8;

    private CauseViews() {}

    static List<IndexPage.CauseView> of(Causes causes) {
        List<Causes.Group> groups = causes.groups();
        return IntStream.range(0, Math.min(MOST_CAUSES, groups.size()))
                .mapToObj(i -> view(i, groups.get(i)))
                .toList();
    }

    /** How many are not among them. */
    static int others(Causes causes) {
        return Math.max(0, causes.groups().size() - MOST_CAUSES);
    }

    private static IndexPage.CauseView view(int number, Causes.Group group) {
        List<ResultRow> rows = group.rows();
        return new IndexPage.CauseView(
                number,
                group.example(),
                rows.size(),
                rows.stream().limit(MOST_LINKS).map(CauseViews::link).toList(),
                Math.max(0, rows.size() - MOST_LINKS));
    }

    private static IndexPage.LinkView link(ResultRow row) {
        return new IndexPage.LinkView(row.submission().value(), RowViews.address(row));
    }
}
