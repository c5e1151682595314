package dev.lockstep.reports.course;

import dev.lockstep.model.SourceFile;
import dev.lockstep.reports.Language;
import dev.lockstep.reports.Templates;
import dev.lockstep.reports.Words;
import freemarker.template.Template;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/** The pages about submissions that are much alike: a list, and a page for each pair. For instructors only. */
public final class SimilarityPages {
    private static final int TONES = 4;

    private SimilarityPages() {}

    /** Where the page of pair {@code number}, counted from 1, lies beside the list. */
    public static String nameOf(int number) {
        return number + ".html";
    }

    /**
     * The list of pairs.
     *
     * @param title of the exercise
     */
    public static String list(String title, Comparisons comparisons, Language language) {
        Words words = new Words(language);
        List<ListedPair> pairs = IntStream.range(0, comparisons.pairs().size())
                .mapToObj(i -> {
                    Comparisons.Pair pair = comparisons.pairs().get(i);
                    return new ListedPair(
                            pair.left(),
                            pair.right(),
                            pair.percent(),
                            pair.matches().size(),
                            nameOf(i + 1));
                })
                .toList();
        return Templates.fill(
                Lazily.LIST,
                new ListPage(words.tag(), title, comparisons.compared(), comparisons.unreadable(), pairs),
                words);
    }

    /** The page that shows a pair side by side; regions are numbered as they come on the left. */
    public static String pair(
            String title, Comparisons.Pair pair, List<SourceFile> left, List<SourceFile> right, Language language) {
        Words words = new Words(language);
        List<Comparisons.Match> matches = pair.matches().stream()
                .sorted(Comparator.comparing(
                                (Comparisons.Match match) -> match.left().file())
                        .thenComparing(match -> match.left().from()))
                .toList();
        return Templates.fill(
                Lazily.PAIR,
                new PairPage(
                        words.tag(),
                        title,
                        pair.percent(),
                        matches.size(),
                        side(pair.left(), "l", "r", left, matches, Comparisons.Match::left),
                        side(pair.right(), "r", "l", right, matches, Comparisons.Match::right)),
                words);
    }

    private static Side side(
            String name,
            String anchor,
            String other,
            List<SourceFile> files,
            List<Comparisons.Match> matches,
            Function<Comparisons.Match, Comparisons.Lines> place) {
        List<Comparisons.Lines> places = matches.stream().map(place).toList();
        return new Side(
                name,
                anchor,
                other,
                files.stream()
                        .map(file -> new File(file.path(), lines(file, places)))
                        .toList());
    }

    private static List<Line> lines(SourceFile file, List<Comparisons.Lines> places) {
        List<String> texts = file.lines();
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            int number = i + 1;
            int match = IntStream.range(0, places.size())
                    .filter(k -> places.get(k).file().equals(file.path())
                            && places.get(k).from() <= number
                            && number <= places.get(k).to())
                    .findFirst()
                    .orElse(-1);
            boolean first = match >= 0 && places.get(match).from() == number;
            lines.add(new Line(number, texts.get(i), match + 1, first, match < 0 ? "" : "m" + match % TONES));
        }
        return lines;
    }

    /** What the list shows. */
    record ListPage(String language, String title, int compared, List<String> unreadable, List<ListedPair> pairs) {}

    /** A pair in the list. */
    record ListedPair(String left, String right, int percent, int regions, String address) {}

    /** What the page of a pair shows. */
    record PairPage(String language, String title, int percent, int regions, Side left, Side right) {}

    /** One of the two; anchors of its regions begin with {@code anchor}, those of the other with {@code other}. */
    record Side(String name, String anchor, String other, List<File> files) {}

    /** A file of a submission. */
    record File(String path, List<Line> lines) {}

    /** A line; {@code region} from 1, or 0 if the other has nothing like it; {@code first} where its region begins. */
    record Line(int number, String text, int region, boolean first, String tone) {}

    private static final class Lazily {
        static final Template LIST = Templates.read("course/similar.ftlh");
        static final Template PAIR = Templates.read("course/similar-pair.ftlh");
    }
}
