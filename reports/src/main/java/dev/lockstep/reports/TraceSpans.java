package dev.lockstep.reports;

import dev.lockstep.model.ScheduleTrace;
import dev.lockstep.model.ScheduleTrace.Blocked;
import dev.lockstep.model.ScheduleTrace.Event;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Follows which thread holds which lock, who waits, and who gets a lock from whom, row by row. */
final class TraceSpans {
    /** From one row to another, both counted from 0. */
    record Span(int thread, int from, int to) {}

    /** A lock that {@code from} let go of in one row, and {@code to} took in another. */
    record Handover(int from, int fromRow, int to, int toRow) {}

    private record Release(int thread, int row) {}

    final List<Span> held = new ArrayList<>();
    final List<Span> waits = new ArrayList<>();
    final List<Handover> handovers = new ArrayList<>();

    private final Map<Integer, Map<Integer, Integer>> depths = new HashMap<>();
    private final Map<Integer, Integer> heldSince = new HashMap<>();
    private final Map<Integer, Integer> waitingSince = new HashMap<>();
    private final Map<Integer, Integer> lastRow = new HashMap<>();
    private final Map<Integer, Release> released = new HashMap<>();
    private final Map<List<Integer>, Integer> givenUp = new HashMap<>();
    private final Map<List<Integer>, String> takenAt = new HashMap<>();

    TraceSpans(List<TraceRow> rows, List<Blocked> blocked) {
        for (int row = 0; row < rows.size(); row++) {
            for (Event event : rows.get(row).events()) {
                follow(event, row);
            }
        }
        int end = rows.size() + blocked.size();
        heldSince.forEach((thread, since) -> held.add(new Span(thread, since, end)));
        blocked.forEach(stuck -> waits.add(new Span(stuck.thread(), lastRow.getOrDefault(stuck.thread(), -1), end)));
    }

    /** Another thread that has the lock at the end, or {@link ScheduleTrace#NONE}. */
    int holder(int object, int notThread) {
        return depths.entrySet().stream()
                .filter(entry -> entry.getKey() != notThread && entry.getValue().containsKey(object))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(ScheduleTrace.NONE);
    }

    /** Where {@code thread} took the lock that it holds, as {@code Class.method:line}, or empty. */
    String takenAt(int object, int thread) {
        return takenAt.getOrDefault(List.of(thread, object), "");
    }

    private void follow(Event event, int row) {
        int thread = event.thread();
        Integer since = waitingSince.remove(thread);
        if (since != null) {
            waits.add(new Span(thread, since, row));
        }
        Map<Integer, Integer> depth = depths.computeIfAbsent(thread, key -> new HashMap<>());
        switch (event.operation()) {
            case "lock" -> lock(event, row, depth);
            case "unlock" -> {
                depth.computeIfPresent(event.object(), (object, n) -> n == 1 ? null : n - 1);
                noteRelease(event, row, depth);
            }
            case "wait" -> {
                Integer had = depth.remove(event.object());
                givenUp.put(List.of(thread, event.object()), had == null ? 1 : had);
                waitingSince.put(thread, row);
                noteRelease(event, row, depth);
            }
            default -> {}
        }
        noteHolding(thread, row, !depth.isEmpty());
        lastRow.put(thread, row);
        if (event.wakes() != ScheduleTrace.NONE) {
            lastRow.putIfAbsent(event.wakes(), row);
        }
    }

    private void lock(Event event, int row, Map<Integer, Integer> depth) {
        Integer back = givenUp.remove(List.of(event.thread(), event.object()));
        if (depth.merge(event.object(), back == null ? 1 : back, Integer::sum) == 1) {
            takenAt.put(List.of(event.thread(), event.object()), event.at());
        }
        Release before = released.remove(event.object());
        if (before != null && before.thread() != event.thread()) {
            handovers.add(new Handover(before.thread(), before.row(), event.thread(), row));
        }
    }

    private void noteRelease(Event event, int row, Map<Integer, Integer> depth) {
        if (!depth.containsKey(event.object())) {
            released.put(event.object(), new Release(event.thread(), row));
        }
    }

    private void noteHolding(int thread, int row, boolean holds) {
        if (holds) {
            heldSince.putIfAbsent(thread, row);
        } else {
            Integer since = heldSince.remove(thread);
            if (since != null) {
                held.add(new Span(thread, since, row));
            }
        }
    }
}
