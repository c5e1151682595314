package dev.lockstep.reports;

import dev.lockstep.model.ScheduleTrace;
import dev.lockstep.model.ScheduleTrace.Blocked;
import dev.lockstep.model.ScheduleTrace.Event;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The columns of a picture: one for each thread that a row speaks of, as wide as its longest text. */
final class TraceLanes {
    static final int GUTTER = 18;

    private static final int LEFT = 58;
    private static final int LEAST = 9;
    private static final int MOST = 26;
    private static final int CHARACTER = 15; // halves of a pixel
    private static final int PADDING = 18;

    private final Map<Integer, Integer> xs = new LinkedHashMap<>();
    private final Map<Integer, Integer> widths = new TreeMap<>();
    private final int end;

    TraceLanes(List<Blocked> ends, List<TraceRow> rows, TraceWords words) {
        for (TraceRow row : rows) {
            if (row.shape() != TraceRow.Shape.OMITTED) {
                widen(row.thread(), words.brief(row));
            }
            row.events().stream()
                    .map(Event::wakes)
                    .filter(woken -> woken != ScheduleTrace.NONE)
                    .forEach(woken -> widen(woken, words.thread(woken)));
        }
        for (Blocked blocked : ends) {
            widen(blocked.thread(), words.briefEnd(blocked));
        }
        widths.replaceAll((thread, width) -> Math.max(width, pixels(words.thread(thread))));
        int x = LEFT;
        for (Map.Entry<Integer, Integer> lane : widths.entrySet()) {
            xs.put(lane.getKey(), x);
            x += lane.getValue() + GUTTER;
        }
        end = x;
    }

    private void widen(int thread, String text) {
        widths.merge(thread, pixels(text), Math::max);
    }

    private static int pixels(String text) {
        return Math.max(LEAST, Math.min(MOST, text.length())) * CHARACTER / 2 + PADDING;
    }

    /** {@code text} so that it fits into the widest lane. */
    static String fitted(String text) {
        return TraceWords.cut(text, MOST);
    }

    static int textWidth(int characters) {
        return characters * CHARACTER / 2;
    }

    List<Integer> threads() {
        return List.copyOf(xs.keySet());
    }

    int left(int thread) {
        return xs.getOrDefault(thread, LEFT);
    }

    int width(int thread) {
        return widths.getOrDefault(thread, 0);
    }

    int right(int thread) {
        return left(thread) + width(thread);
    }

    /** Where the last lane ends, with the gutter after it. */
    int end() {
        return end;
    }
}
