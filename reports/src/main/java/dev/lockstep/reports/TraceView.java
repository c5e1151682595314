package dev.lockstep.reports;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A failing schedule as a page shows it: decided, put into words and laid out.
 *
 * @param headline what is wrong, by kind
 * @param fold what unfolds the rest, or empty if it stands open, as the shortest of a page does
 * @param detail the same with names and places, or empty
 * @param picture null if no step is known
 * @param table the picture in words
 * @param stuck whether some thread could not go on
 * @param ends what each thread that could not go on waits for, and the line at which it does
 * @param cycle who waits for whom in a circle, or empty
 * @param places lines at which it happened, where no thread is stuck
 * @param found how it was found, or empty
 * @param command runs it again, for who has the report and the exercise; or empty
 * @param atHome runs it again at a student's desk; or empty
 */
record TraceView(
        String headline,
        String fold,
        String detail,
        @Nullable Picture picture,
        List<TableRow> table,
        boolean stuck,
        List<Page.WaitingView> ends,
        String cycle,
        List<RaceView> races,
        List<Page.Snippet> places,
        String found,
        String command,
        String atHome) {

    /** Threads as columns, time downwards; all lengths in pixels. */
    record Picture(
            String title,
            String description,
            int width,
            int height,
            int least,
            int codeX,
            List<Lane> lanes,
            List<Box> held,
            List<Stripes> waits,
            List<Arrow> arrows,
            List<Row> rows) {}

    /** The column of a thread. */
    record Lane(int x, int width, int height, int middle, String name) {}

    /** A stretch in which a thread holds a lock. */
    record Box(int x, int y, int width, int height) {}

    /** A stretch in which a thread waits: a line as thick as the lane, dashed into stripes. */
    record Stripes(int x, int from, int to, int thickness) {}

    /** A path with a head at its end; {@code tone} is {@code wakes} or {@code hands}. */
    record Arrow(String path, String head, String tone) {}

    /** One step: its text in the lane of its thread, and the line of code beside it. {@code tone} may be empty. */
    record Row(
            int y,
            int top,
            String number,
            int x,
            String text,
            String tone,
            boolean switches,
            String line,
            String code,
            boolean own,
            boolean again) {}

    /** One step in words. */
    record TableRow(String step, String thread, String what, String place, String code) {}

    /** Two accesses that nothing orders. */
    record RaceView(String field, List<Site> sites) {}

    /** A line of code. */
    record Site(String place, String code) {}
}
