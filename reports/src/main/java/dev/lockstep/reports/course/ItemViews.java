package dev.lockstep.reports.course;

import dev.lockstep.model.CourseResults;
import dev.lockstep.model.ResultRow;
import dev.lockstep.reports.Words;
import java.util.List;
import java.util.stream.IntStream;

/** Puts into words how each criterion does as a question to the course. */
final class ItemViews {
    private final List<CourseResults.Column> criteria;
    private final List<ResultRow> ran;
    private final Words words;
    private final Figures figures;

    ItemViews(CourseResults results, Words words) {
        this.criteria = results.criteria();
        this.ran = results.rows().stream()
                .filter(row -> row.isGraded() && row.criteria().stream().anyMatch(ItemStatistics::isDecided))
                .toList();
        this.words = words;
        this.figures = new Figures(words);
    }

    /** How many submissions the numbers are about. */
    int ran() {
        return ran.size();
    }

    List<IndexPage.CriterionView> all() {
        return IntStream.range(0, criteria.size())
                .mapToObj(i -> view(i + 1, criteria.get(i)))
                .toList();
    }

    private IndexPage.CriterionView view(int number, CourseResults.Column criterion) {
        ItemStatistics item = ItemStatistics.of(criterion.id(), ran);
        String separates = item.separates();
        return new IndexPage.CriterionView(
                number,
                criterion.title(),
                criterion.points(),
                item.lost(),
                item.tried() == 0 ? 0 : 100 * item.lost() / item.tried(),
                Figures.percent(item.difficulty()),
                figures.fixed(item.discrimination(), 2),
                figures.fixed(item.correlation(), 2),
                separates.isEmpty() ? "" : words.say("separates." + separates));
    }
}
