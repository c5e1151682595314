package dev.lockstep.reports;

import dev.lockstep.model.Failure;
import dev.lockstep.model.Frame;
import dev.lockstep.model.TestOutcome;
import dev.lockstep.model.ThreadPosition;
import dev.lockstep.model.Verdict;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Says of a test what was expected, what happened, and where. */
final class TestViews {
    private static final int SNIPPETS = 3;

    private final Snippets snippets;
    private final TraceViews traces;

    TestViews(Snippets snippets, TraceViews traces) {
        this.snippets = snippets;
        this.traces = traces;
    }

    /** The tests that did not pass. */
    List<Page.TestView> lost(List<TestOutcome> outcomes) {
        return outcomes.stream()
                .filter(outcome -> !outcome.verdict().isPassed())
                .map(this::view)
                .toList();
    }

    /** The names of those that passed, with how far they looked if they explored. */
    static List<String> passed(List<TestOutcome> outcomes) {
        return outcomes.stream()
                .filter(outcome -> outcome.verdict().isPassed())
                .map(TestViews::passed)
                .toList();
    }

    private static String passed(TestOutcome outcome) {
        String name = outcome.test().name();
        return outcome.explored().isEmpty() ? name : name + " · " + outcome.explored();
    }

    private Page.TestView view(TestOutcome outcome) {
        Verdict verdict = outcome.verdict();
        Failure failure = verdict.cause().orElse(Failure.WITHHELD);
        return new Page.TestView(
                outcome.test().name(),
                outcome.test().isHidden(),
                Words.mark(verdict),
                Words.headline(verdict),
                message(failure),
                failure.type().equals(Failure.MISSING_MEMBER) ? "" : failure.type(),
                failure.compared().map(Differences::between).orElse(null),
                snippets(failure.frames()),
                failure.frames().stream().map(Frame::toString).toList(),
                verdict instanceof Verdict.TimedOut timedOut ? threads(timedOut.threads()) : List.of(),
                failure.traced()
                        .map(trace -> traces.view(trace, outcome.test()))
                        .orElse(null),
                failure.pictured().map(PictureViews::of).orElse(null));
    }

    /** A message that tells the schedule as text is shown as a schedule instead. */
    private static String message(Failure failure) {
        boolean told = failure.traced()
                .filter(trace -> failure.message().contains(trace.message()))
                .isPresent();
        return told ? "" : failure.message();
    }

    /** The innermost places of the student's own, each once though a recursion may repeat it. */
    private List<Page.Snippet> snippets(List<Frame> frames) {
        Map<String, Frame> places = new LinkedHashMap<>();
        frames.stream()
                .filter(snippets::owns)
                .forEach(frame -> places.putIfAbsent(frame.file() + ":" + frame.line(), frame));
        return places.values().stream()
                .map(snippets::at)
                .flatMap(Optional::stream)
                .limit(SNIPPETS)
                .toList();
    }

    private List<Page.WaitingView> threads(List<ThreadPosition> positions) {
        Map<Place, List<String>> names = positions.stream()
                .collect(Collectors.groupingBy(
                        position -> new Place(position.state(), position.frame()),
                        LinkedHashMap::new,
                        Collectors.mapping(ThreadPosition::thread, Collectors.toList())));
        return names.entrySet().stream()
                .map(entry -> waiting(entry.getKey(), entry.getValue()))
                .toList();
    }

    private Page.WaitingView waiting(Place place, List<String> threads) {
        String verb = threads.size() == 1 ? " is " : " are ";
        return new Page.WaitingView(
                Words.listed(threads) + verb + place.state() + " in " + place.frame() + ".",
                snippets.at(place.frame().file(), place.frame().line()).orElse(null));
    }

    private record Place(String state, Frame frame) {}
}
