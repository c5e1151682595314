package dev.lockstep.cli;

import dev.lockstep.core.batch.BatchListener;
import dev.lockstep.model.ResultRow;
import java.io.Console;
import java.io.PrintStream;
import java.time.Duration;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** Shows people how a batch goes on: a bar on a terminal, a plain line for every twentieth part in a log. */
final class BatchProgress implements BatchListener {
    private static final int LINES = 20;

    private final PrintStream out;
    private final boolean terminal;
    private final Tally tally = new Tally();
    private final long started = System.nanoTime();
    private int total;
    private int known;
    private @Nullable ProgressBar bar;

    BatchProgress(PrintStream out, boolean terminal) {
        this.out = out;
        this.terminal = terminal;
    }

    static BatchProgress onTerminalOrLog() {
        return new BatchProgress(System.err, isTerminal());
    }

    @Override
    public void begun(int count) {
        total = count;
        if (terminal) {
            bar = new ProgressBarBuilder()
                    .setTaskName("Grading")
                    .setInitialMax(count)
                    .setStyle(ProgressBarStyle.ASCII)
                    .setUnit("", 1)
                    .showSpeed()
                    .setConsumer(new ConsoleProgressBarConsumer(out))
                    .build();
        } else {
            out.println("Grading " + count + " submissions");
        }
    }

    @Override
    public void done(ResultRow row, boolean wasKnown) {
        int before = tally.total();
        tally.add(row);
        known += wasKnown ? 1 : 0;
        if (bar != null) {
            bar.setExtraMessage(" " + tally);
            bar.step();
        } else if (before * LINES / total < tally.total() * LINES / total) {
            out.println(tally.total() + " of " + total + ": " + tally + rate());
        }
    }

    @Override
    public void tryingAgain(int count) {
        if (bar != null) {
            bar.setExtraMessage(" " + tally + "; trying " + count + " again alone, as only time decided");
        } else {
            out.println("Trying " + count + " again, one at a time: only time decided, and the machine was busy");
        }
    }

    @Override
    public void ended() {
        if (bar != null) {
            bar.close();
        }
        if (known > 0) {
            out.println(known + " of " + total + " needed no grading: their results were there");
        }
    }

    /** Of what was graded in this run alone: what was there before says nothing about what is to come. */
    private String rate() {
        int graded = tally.total() - known;
        double seconds = (System.nanoTime() - started) / 1e9;
        if (graded == 0 || tally.total() == total) {
            return "";
        }
        Duration left = Duration.ofSeconds(Math.round((total - tally.total()) * seconds / graded));
        return String.format(", %.1f a second, about %s left", graded / seconds, spoken(left));
    }

    private static String spoken(Duration time) {
        return time.toHours() > 0
                ? time.toHours() + " h " + time.toMinutesPart() + " min"
                : time.toMinutes() > 0
                        ? time.toMinutes() + " min " + time.toSecondsPart() + " s"
                        : time.toSeconds() + " s";
    }

    /** Since Java 22 there may be a console without a terminal. */
    private static boolean isTerminal() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return (Boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException before22) {
            return true;
        }
    }
}
