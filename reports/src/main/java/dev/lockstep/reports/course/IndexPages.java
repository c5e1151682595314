package dev.lockstep.reports.course;

import dev.lockstep.model.CourseResults;
import dev.lockstep.model.ResultRow;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Decides what the page of a course shows. */
final class IndexPages {
    private static final int MOST_ATTENTION = 50;
    private static final int MOST_CAUSES = 15;
    private static final int MOST_LINKS = 8;
    private static final int SLOWEST = 5;

    private static final int MOST_PAIRS = 10;

    private final CourseResults results;
    private final Likeness likeness;
    private final List<ResultRow> rows;
    private final RowViews views;

    IndexPages(CourseResults results, Likeness likeness) {
        this.results = results;
        this.likeness = likeness;
        this.rows = attentionFirst(results.rows());
        this.views = new RowViews(results.criteria());
    }

    private static List<ResultRow> attentionFirst(List<ResultRow> rows) {
        List<ResultRow> ordered = new ArrayList<>(rows);
        ordered.sort(Comparator.comparingInt(row -> !row.isGraded() ? 0 : row.isFlaky() ? 1 : 2));
        return ordered;
    }

    IndexPage page() {
        List<ResultRow> attention =
                rows.stream().filter(row -> !row.isGraded() || row.isFlaky()).toList();
        List<ResultRow> ran = rows.stream()
                .filter(row -> row.isGraded() && row.criteria().stream().anyMatch(ItemStatistics::isDecided))
                .toList();
        Distribution distribution = Distribution.of(rows);
        Causes causes = new Causes(rows);
        String script = Script.text();
        return new IndexPage(
                results.exercise().value(),
                results.title(),
                figures(distribution),
                attention.stream().limit(MOST_ATTENTION).map(views::of).toList(),
                Math.max(0, attention.size() - MOST_ATTENTION),
                bins(distribution),
                ran.size(),
                criteria(ran),
                causes(causes),
                Math.max(0, causes.groups().size() - MOST_CAUSES),
                times(),
                slowest(),
                likeness.page().isEmpty() ? "" : RowViews.encoded(likeness.page()),
                pairs(),
                any(row -> !row.origin().person().isEmpty()
                        || !row.origin().account().isEmpty()),
                any(row -> !RowViews.handedIn(row.origin()).isEmpty()),
                rows.stream().map(views::of).toList(),
                RowsJson.of(rows, views, causes),
                script,
                Script.hash(script));
    }

    private boolean any(Predicate<ResultRow> what) {
        return rows.stream().anyMatch(what);
    }

    private long count(Predicate<ResultRow> what) {
        return rows.stream().filter(what).count();
    }

    private List<IndexPage.Figure> figures(Distribution distribution) {
        return List.of(
                figure("submissions", Figures.grouped(rows.size())),
                figure("not graded", Figures.grouped(count(row -> !row.isGraded()))),
                figure("flaky", Figures.grouped(count(ResultRow::isFlaky))),
                figure("mean, in percent", Figures.fixed(distribution.mean(), 1)),
                figure("median, in percent", Figures.fixed(distribution.median(), 1)),
                figure("with every point", Figures.grouped(distribution.bins().get(Distribution.BINS - 1))));
    }

    private static IndexPage.Figure figure(String name, String value) {
        return new IndexPage.Figure(name, value);
    }

    private static List<IndexPage.Bin> bins(Distribution distribution) {
        int most = Math.max(1, Collections.max(distribution.bins()));
        return IntStream.range(0, Distribution.BINS)
                .mapToObj(bin -> {
                    int count = distribution.bins().get(bin);
                    return new IndexPage.Bin(bin, Distribution.range(bin), count, 100 * count / most);
                })
                .toList();
    }

    private List<IndexPage.CriterionView> criteria(List<ResultRow> ran) {
        return IntStream.range(0, results.criteria().size())
                .mapToObj(i -> criterion(i + 1, results.criteria().get(i), ran))
                .toList();
    }

    private static IndexPage.CriterionView criterion(int number, CourseResults.Column criterion, List<ResultRow> ran) {
        ItemStatistics item = ItemStatistics.of(criterion.id(), ran);
        return new IndexPage.CriterionView(
                number,
                criterion.title(),
                criterion.points(),
                item.lost(),
                item.tried() == 0 ? 0 : 100 * item.lost() / item.tried(),
                Figures.percent(item.difficulty()),
                Figures.fixed(item.discrimination(), 2),
                Figures.fixed(item.correlation(), 2),
                item.inWords());
    }

    private static List<IndexPage.CauseView> causes(Causes causes) {
        List<Causes.Group> groups = causes.groups();
        return IntStream.range(0, Math.min(MOST_CAUSES, groups.size()))
                .mapToObj(i -> {
                    List<ResultRow> rows = groups.get(i).rows();
                    return new IndexPage.CauseView(
                            i,
                            groups.get(i).example(),
                            rows.size(),
                            rows.stream()
                                    .limit(MOST_LINKS)
                                    .map(IndexPages::link)
                                    .toList(),
                            Math.max(0, rows.size() - MOST_LINKS));
                })
                .toList();
    }

    private static IndexPage.LinkView link(ResultRow row) {
        return new IndexPage.LinkView(row.submission().value(), RowViews.address(row));
    }

    private List<IndexPage.Figure> times() {
        long[] millis = rows.stream()
                .mapToLong(ResultRow::millis)
                .filter(time -> time > 0)
                .sorted()
                .toArray();
        if (millis.length == 0) {
            return List.of();
        }
        return List.of(
                figure("half took at most", RowViews.seconds(millis[(millis.length - 1) / 2])),
                figure("95 of 100 took at most", RowViews.seconds(millis[(int) ((millis.length - 1) * 0.95)])),
                figure("the longest", RowViews.seconds(millis[millis.length - 1])));
    }

    private List<IndexPage.RowView> slowest() {
        return rows.stream()
                .filter(row -> row.millis() > 0)
                .sorted(Comparator.comparingLong(ResultRow::millis).reversed())
                .limit(SLOWEST)
                .map(views::of)
                .toList();
    }

    private List<IndexPage.PairView> pairs() {
        return likeness.pairs().stream()
                .limit(MOST_PAIRS)
                .map(pair -> new IndexPage.PairView(
                        pair.left(), pair.right(), pair.percent(), RowViews.encoded(pair.page())))
                .toList();
    }
}
