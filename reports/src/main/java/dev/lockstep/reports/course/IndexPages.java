package dev.lockstep.reports.course;

import dev.lockstep.model.CourseResults;
import dev.lockstep.model.Origin;
import dev.lockstep.model.ResultRow;
import dev.lockstep.reports.Words;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Decides what the page of a course shows. */
final class IndexPages {
    private static final int MOST_ATTENTION = 50;
    private static final int MOST_UNMAPPED = 200;
    private static final int SLOWEST = 5;
    private static final int MOST_PAIRS = 10;

    private final Words words;
    private final Figures figures;
    private final CourseResults results;
    private final Likeness likeness;
    private final List<ResultRow> rows;
    private final RowViews views;
    private final Distribution distribution;
    private final ItemViews items;
    private final Causes causes;
    private final String script = Script.text();

    IndexPages(CourseResults results, Likeness likeness, Words words) {
        this.words = words;
        this.figures = new Figures(words);
        this.results = results;
        this.likeness = likeness;
        this.rows = attentionFirst(results.rows());
        this.views = new RowViews(results.criteria(), words);
        this.distribution = Distribution.of(rows);
        this.items = new ItemViews(results, words);
        this.causes = new Causes(rows);
    }

    private static List<ResultRow> attentionFirst(List<ResultRow> rows) {
        List<ResultRow> ordered = new ArrayList<>(rows);
        ordered.sort(Comparator.comparingInt(row -> !row.isGraded() ? 0 : row.isFlaky() ? 1 : 2));
        return ordered;
    }

    IndexPage page() {
        List<ResultRow> attention =
                rows.stream().filter(row -> !row.isGraded() || row.isFlaky()).toList();
        return new IndexPage(
                words.tag(),
                results.exercise().value(),
                results.title(),
                figures(),
                attention.stream().limit(MOST_ATTENTION).map(views::of).toList(),
                Math.max(0, attention.size() - MOST_ATTENTION),
                results.unmapped().stream().limit(MOST_UNMAPPED).toList(),
                Math.max(0, results.unmapped().size() - MOST_UNMAPPED),
                bins(),
                items.ran(),
                figures.fixed(ItemStatistics.WELL, 1),
                items.all(),
                CauseViews.of(causes),
                CauseViews.others(causes),
                times(),
                slowest(),
                likeness.page().isEmpty() ? "" : RowViews.encoded(likeness.page()),
                pairs(),
                any(row -> isKnown(row.origin())),
                any(row -> !views.handedIn(row.origin()).isEmpty()),
                rows.stream().map(views::of).toList(),
                PageJson.of(words.family(Script.WORDS)),
                RowsJson.of(rows, views, causes),
                script,
                Script.hash(script));
    }

    private static boolean isKnown(Origin origin) {
        return !origin.person().isEmpty() || !origin.account().isEmpty();
    }

    private boolean any(Predicate<ResultRow> what) {
        return rows.stream().anyMatch(what);
    }

    private long count(Predicate<ResultRow> what) {
        return rows.stream().filter(what).count();
    }

    private List<IndexPage.Figure> figures() {
        return List.of(
                figure("figure.submissions", words.grouped(rows.size())),
                figure("figure.not-graded", words.grouped(count(row -> !row.isGraded()))),
                figure("figure.flaky", words.grouped(count(ResultRow::isFlaky))),
                figure("figure.mean", figures.fixed(distribution.mean(), 1)),
                figure("figure.median", figures.fixed(distribution.median(), 1)),
                figure("figure.full", words.grouped(distribution.bins().get(Distribution.BINS - 1))));
    }

    private IndexPage.Figure figure(String name, String value) {
        return new IndexPage.Figure(words.say(name), value);
    }

    private List<IndexPage.Bin> bins() {
        int most = Math.max(1, Collections.max(distribution.bins()));
        return IntStream.range(0, Distribution.BINS)
                .mapToObj(bin -> {
                    int count = distribution.bins().get(bin);
                    return new IndexPage.Bin(bin, Distribution.range(bin), count, 100 * count / most);
                })
                .toList();
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
                figure("figure.half", figures.seconds(millis[(millis.length - 1) / 2])),
                figure("figure.most", figures.seconds(millis[(int) ((millis.length - 1) * 0.95)])),
                figure("figure.longest", figures.seconds(millis[millis.length - 1])));
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
