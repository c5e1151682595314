package dev.lockstep.reports;

import dev.lockstep.model.ScheduleTrace;
import dev.lockstep.model.ScheduleTrace.Blocked;
import java.util.ArrayList;
import java.util.List;

/** Says of the threads that could not go on what each waits for, where, and which of them wait for each other. */
final class TraceEnds {
    private final ScheduleTrace trace;
    private final List<Blocked> blocked;
    private final TraceSpans spans;
    private final TraceSources sources;
    private final Snippets snippets;
    private final Words words;

    TraceEnds(
            ScheduleTrace trace,
            List<Blocked> blocked,
            TraceSpans spans,
            TraceSources sources,
            Snippets snippets,
            Words words) {
        this.trace = trace;
        this.blocked = blocked;
        this.spans = spans;
        this.sources = sources;
        this.snippets = snippets;
        this.words = words;
    }

    List<Page.WaitingView> all(TraceWords said) {
        return blocked.stream()
                .map(stuck -> new Page.WaitingView(
                        Words.sentence(said.end(stuck, holder(stuck), since(stuck))),
                        sources.at(stuck.at())
                                .flatMap(line -> snippets.at(line.path(), line.number()))
                                .orElse(null)))
                .toList();
    }

    /** {@code T1 waits for T2, and T2 waits for T1}; empty if the threads wait for each other in no circle. */
    String cycle() {
        for (Blocked start : blocked) {
            List<Integer> chain = new ArrayList<>();
            int thread = start.thread();
            while (thread != ScheduleTrace.NONE && !chain.contains(thread)) {
                chain.add(thread);
                thread = waitsFor(thread);
            }
            if (thread == start.thread() && chain.size() > 1) {
                return said(chain);
            }
        }
        return "";
    }

    private String said(List<Integer> chain) {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < chain.size(); i++) {
            int next = chain.get((i + 1) % chain.size());
            parts.add(words.say("cycle.waits", trace.nameOf(chain.get(i)), trace.nameOf(next)));
        }
        return words.say("cycle", words.listed(parts));
    }

    private int waitsFor(int thread) {
        return blocked.stream()
                .filter(stuck -> stuck.thread() == thread)
                .map(this::holder)
                .findFirst()
                .orElse(ScheduleTrace.NONE);
    }

    private int holder(Blocked stuck) {
        return stuck.state().startsWith("wants the lock")
                ? spans.holder(stuck.object(), stuck.thread())
                : ScheduleTrace.NONE;
    }

    /** Where the holder took the lock, if that is a line of the student's. */
    private String since(Blocked stuck) {
        int holder = holder(stuck);
        return holder == ScheduleTrace.NONE
                ? ""
                : sources.at(spans.takenAt(stuck.object(), holder))
                        .map(line -> words.say("place.line", line.file(), line.number()))
                        .orElse("");
    }
}
