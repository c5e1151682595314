package dev.lockstep.reports;

import dev.lockstep.model.Failure;
import dev.lockstep.model.Frame;
import dev.lockstep.model.TestOutcome;
import dev.lockstep.model.ThreadPosition;
import dev.lockstep.model.Verdict;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Says of a test what was expected, what happened, and where. */
final class TestViews {
    private static final int SNIPPETS = 3;

    /** How AssertJ and JUnit end the message of a comparison. */
    private static final Pattern COMPARED = Pattern.compile("(?s)\\s*(?:==>\\s*)?expected: .*but was: .*");

    private final Snippets snippets;
    private final TraceViews traces;
    private final Words words;
    private final PictureViews pictures;

    TestViews(Snippets snippets, TraceViews traces, Words words) {
        this.words = words;
        this.pictures = new PictureViews(words);
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
    List<String> passed(List<TestOutcome> outcomes) {
        return outcomes.stream()
                .filter(outcome -> outcome.verdict().isPassed())
                .map(this::passed)
                .toList();
    }

    private String passed(TestOutcome outcome) {
        String name = words.nameOf(outcome.test());
        return outcome.explored().isEmpty() ? name : name + " · " + outcome.explored();
    }

    private Page.TestView view(TestOutcome outcome) {
        Verdict verdict = outcome.verdict();
        Failure failure = verdict.cause().orElse(Failure.WITHHELD);
        return new Page.TestView(
                words.nameOf(outcome.test()),
                outcome.test().isHidden(),
                words.mark(verdict),
                headline(verdict, failure),
                message(failure),
                type(failure),
                failure.compared().map(Differences::between).orElse(null),
                snippets(failure.frames()),
                stack(failure.frames()),
                verdict instanceof Verdict.TimedOut timedOut ? threads(timedOut.threads()) : List.of(),
                outcome.test().isHidden() || verdict instanceof Verdict.Skipped
                        ? ""
                        : AtHome.command(outcome.test().id()),
                failure.traced()
                        .map(trace -> traces.view(trace, outcome.test()))
                        .orElse(null),
                failure.pictured().map(pictures::of).orElse(null));
    }

    /** That the result is wrong is said already where the test shows what is wrong with it. */
    private String headline(Verdict verdict, Failure failure) {
        boolean shown = !message(failure).isEmpty()
                || failure.compared().isPresent()
                || failure.traced().isPresent()
                || failure.pictured().isPresent();
        return shown && verdict instanceof Verdict.Failed && !failure.type().equals(Failure.MISSING_MEMBER)
                ? ""
                : words.headline(verdict);
    }

    /** A message that tells the schedule as text is shown as a schedule instead, and what is compared stands beside it. */
    private static String message(Failure failure) {
        boolean told = failure.traced()
                .filter(trace -> failure.message().contains(trace.message()))
                .isPresent();
        if (told) {
            return "";
        }
        return failure.compared().isEmpty()
                ? failure.message()
                : COMPARED.matcher(failure.message()).replaceFirst("").strip();
    }

    /** Our own exceptions carry a picture or a schedule; their names tell students nothing. */
    private static String type(Failure failure) {
        boolean ours =
                failure.type().equals(Failure.MISSING_MEMBER) || failure.type().startsWith("dev.lockstep.");
        return ours ? "" : failure.type();
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
        return new Page.WaitingView(
                words.say(
                        threads.size() == 1 ? "threads.one" : "threads.many",
                        words.listed(threads),
                        place.state(),
                        said(place.frame())),
                snippets.at(place.frame().file(), place.frame().line()).orElse(null));
    }

    /** One line for each frame; of a recursion, the first round and how often the last frame came again. */
    private List<String> stack(List<Frame> frames) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < frames.size(); i++) {
            int from = i;
            while (i + 1 < frames.size() && frames.get(i + 1).equals(frames.get(from))) {
                i++;
            }
            String line = said(frames.get(from));
            lines.add(i == from ? line : words.say("stack.repeated", line, i - from + 1));
        }
        return lines;
    }

    private String said(Frame frame) {
        String place = frame.type().substring(frame.type().lastIndexOf('.') + 1) + "." + frame.method();
        return frame.line() > 0 ? words.say("place.line", place, frame.line()) : place;
    }

    private record Place(String state, Frame frame) {}
}
