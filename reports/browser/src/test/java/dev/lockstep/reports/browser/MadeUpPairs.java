package dev.lockstep.reports.browser;

import dev.lockstep.model.SourceFile;
import dev.lockstep.reports.Language;
import dev.lockstep.reports.course.Comparisons;
import dev.lockstep.reports.course.Comparisons.Lines;
import dev.lockstep.reports.course.Comparisons.Match;
import dev.lockstep.reports.course.SimilarityPages;
import java.util.List;

/** Two submissions of people who do not exist, of which one knew the other's. */
final class MadeUpPairs {
    private static final String TITLE = "A counting semaphore";
    private static final String FILE = "oslab/semaphore/CountingSemaphore.java";
    private static final String LEFT = """
            package oslab.semaphore;

            public class CountingSemaphore {
                private int permits;

                public CountingSemaphore(int permits) {
                    this.permits = permits;
                }

                public synchronized void acquire() throws InterruptedException {
                    while (permits == 0) {
                        wait();
                    }
                    permits--;
                }

                public synchronized void release() {
                    permits++;
                    notifyAll();
                }
            }
            """;
    private static final String RIGHT = """
            package oslab.semaphore;

            public class CountingSemaphore {
                private int free;

                public CountingSemaphore(int howMany) {
                    free = howMany;
                }

                // give one back
                public synchronized void release() {
                    free++;
                    notifyAll();
                }

                public synchronized void acquire() throws InterruptedException {
                    while (free == 0) {
                        wait();
                    }
                    free--;
                }
            }
            """;

    private MadeUpPairs() {}

    static String list() {
        return SimilarityPages.list(
                TITLE, new Comparisons(119, List.of("s00042"), List.of(pair(94), other())), Language.ENGLISH);
    }

    static String page(int number) {
        Comparisons.Pair pair = number == 1 ? pair(94) : other();
        return SimilarityPages.pair(
                TITLE,
                pair,
                List.of(new SourceFile(FILE, LEFT)),
                List.of(new SourceFile(FILE, RIGHT)),
                Language.ENGLISH);
    }

    private static Comparisons.Pair pair(int percent) {
        return new Comparisons.Pair(
                "s00007",
                "s00012",
                percent,
                List.of(
                        new Match(new Lines(FILE, 17, 20), new Lines(FILE, 11, 14)),
                        new Match(new Lines(FILE, 10, 15), new Lines(FILE, 16, 21))));
    }

    private static Comparisons.Pair other() {
        return new Comparisons.Pair(
                "s00003", "s00021", 71, List.of(new Match(new Lines(FILE, 10, 15), new Lines(FILE, 16, 21))));
    }
}
