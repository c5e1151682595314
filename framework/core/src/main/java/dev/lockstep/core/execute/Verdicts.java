package dev.lockstep.core.execute;

import dev.lockstep.agent.protocol.CodePoint;
import dev.lockstep.agent.protocol.Event;
import dev.lockstep.agent.protocol.Position;
import dev.lockstep.agent.protocol.Thrown;
import dev.lockstep.model.Comparison;
import dev.lockstep.model.Failure;
import dev.lockstep.model.Frame;
import dev.lockstep.model.ThreadPosition;
import dev.lockstep.model.Verdict;
import java.util.List;
import java.util.regex.Pattern;

/** Translates what a worker reports into verdicts. Only {@code SUCCESSFUL} is a pass. */
final class Verdicts {
    /** Objects print as {@code Type@1b28cdfa}, in another way in each run. */
    private static final Pattern IDENTITY_HASH = Pattern.compile("(?<=[\\w\\]$;>])@[0-9a-f]{5,8}\\b");

    /** Lambdas print as {@code Type$$Lambda$14/0x00007f1c0c001a80}: a number and an address. */
    private static final Pattern LAMBDA = Pattern.compile("(?<=\\$\\$Lambda)(\\$\\d+)?/(0x)?[0-9a-f]+");

    private Verdicts() {}

    static Verdict of(Event.Finished event, String codeHash) {
        Thrown thrown = event.thrown();
        return switch (event.result()) {
            case SUCCESSFUL -> new Verdict.Passed();
            case SKIPPED -> new Verdict.Skipped(event.reason().isEmpty() ? "it is switched off" : event.reason());
            case ABORTED ->
                new Verdict.Inconclusive(thrown == null ? "an assumption did not hold" : stable(thrown.message()));
            case FAILED ->
                thrown == null
                        ? new Verdict.Errored(Failure.of("unknown", "The test failed without saying why."))
                        : failed(thrown, codeHash);
        };
    }

    static List<ThreadPosition> positions(List<Position> positions) {
        return positions.stream()
                .map(p -> new ThreadPosition(p.thread(), p.state(), frame(p.at())))
                .toList();
    }

    private static Verdict failed(Thrown thrown, String codeHash) {
        Comparison comparison = thrown.expected() == null || thrown.actual() == null
                ? null
                : new Comparison(stable(thrown.expected()), stable(thrown.actual()));
        Failure failure = new Failure(
                thrown.type(),
                stable(thrown.message()),
                comparison,
                thrown.frames().stream().map(Verdicts::frame).toList());
        if (!thrown.trace().isEmpty()) {
            return new Verdict.Failed(TraceReader.addedTo(failure, thrown.trace(), codeHash));
        }
        if (!thrown.picture().isEmpty()) {
            return new Verdict.Failed(PictureReader.addedTo(failure, thrown.picture()));
        }
        return thrown.assertion() ? new Verdict.Failed(failure) : new Verdict.Errored(failure);
    }

    private static Frame frame(CodePoint point) {
        int dot = point.type().lastIndexOf('.');
        String folder = point.type().substring(0, dot + 1).replace('.', '/');
        String file = point.file().isEmpty() ? "" : folder + point.file();
        return new Frame(point.type(), point.method(), file, point.line());
    }

    private static String stable(String text) {
        String named = LAMBDA.matcher(text).replaceAll("");
        return IDENTITY_HASH.matcher(named).replaceAll("@…").strip();
    }
}
