package dev.lockstep.core.batch;

import dev.lockstep.core.ToolFailure;
import dev.lockstep.core.course.CourseEntry;
import dev.lockstep.core.jvm.Leftovers;
import dev.lockstep.model.Report;
import dev.lockstep.model.Submission;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** One run of the local engine over one batch. */
final class LocalRun {
    /** A submission that is compiled; {@code rest} runs its tests. */
    private record Ready(int position, Submission submission, String key, Supplier<Report> rest) {}

    /** A submission whose first report rests on time. */
    private record Doubtful(int position, String verdicts) {}

    private final Batch batch;
    private final RunStore store;
    private final BatchListener listener;
    private final Grading grading;
    private final List<CourseEntry> entries;
    private final AtomicReferenceArray<Result> results;
    private final AtomicInteger next = new AtomicInteger();
    private final List<Doubtful> doubtful = Collections.synchronizedList(new ArrayList<>());

    LocalRun(Grading grading, Batch batch, RunStore store, BatchListener listener) {
        this.batch = batch;
        this.store = store;
        this.listener = listener;
        this.grading = grading;
        this.entries = batch.entries();
        this.results = new AtomicReferenceArray<>(entries.size());
    }

    List<Result> run(int feeders, int jobs) {
        listener.begun(entries.size());
        BlockingQueue<Optional<Ready>> queue = new ArrayBlockingQueue<>(jobs);
        Crew crew = new Crew();
        List<Thread> feeding = crew.start(feeders, "lockstep-feeder", () -> feed(queue));
        List<Thread> running = crew.start(jobs, "lockstep-job", () -> work(queue));
        crew.await(feeding);
        crew.await(crew.start(1, "lockstep-feeder", () -> queue.put(Optional.empty())));
        crew.await(running);
        tryAgainAlone();
        return IntStream.range(0, results.length()).mapToObj(results::get).toList();
    }

    private void feed(BlockingQueue<Optional<Ready>> queue) throws InterruptedException {
        for (int at = next.getAndIncrement(); at < entries.size(); at = next.getAndIncrement()) {
            TakeIn taken = takeIn(at);
            if (taken instanceof TakeIn.ToGrade fresh) {
                Supplier<Report> rest = grading.prepare(fresh.submission());
                queue.put(Optional.of(new Ready(at, fresh.submission(), fresh.key(), rest)));
            } else {
                reuse(at, ((TakeIn.Known) taken).result());
            }
        }
    }

    private TakeIn takeIn(int at) {
        return TakeIn.of(entries.get(at), batch, store);
    }

    private void work(BlockingQueue<Optional<Ready>> queue) throws InterruptedException {
        for (Optional<Ready> each = queue.take(); each.isPresent(); each = queue.take()) {
            Ready ready = each.get();
            Report report = grading.finish(ready.submission(), ready.rest());
            if (TimeDecided.isBehind(report)) {
                doubtful.add(new Doubtful(ready.position(), TimeDecided.verdictsOf(report)));
            } else {
                publish(ready.position(), ready.key(), report);
            }
        }
        queue.put(Optional.empty()); // for the next of the crew
    }

    /** Nothing else of this batch runs meanwhile. */
    private void tryAgainAlone() {
        if (!doubtful.isEmpty()) {
            listener.tryingAgain(doubtful.size());
        }
        doubtful.sort(Comparator.comparingInt(Doubtful::position));
        for (Doubtful each : doubtful) {
            TakeIn taken = takeIn(each.position());
            if (taken instanceof TakeIn.ToGrade fresh) {
                Report report = grading.finish(fresh.submission(), grading.prepare(fresh.submission()));
                boolean same = TimeDecided.verdictsOf(report).equals(each.verdicts());
                publish(each.position(), fresh.key(), same ? report : report.flaky());
            } else {
                reuse(each.position(), ((TakeIn.Known) taken).result());
            }
        }
    }

    /** Once the controller was told to stop, workers die by our hand, and that is nobody's result. */
    private void publish(int at, String key, Report report) {
        if (Leftovers.areClosing()) {
            throw new ToolFailure("told to stop");
        }
        done(at, new Result(key, store.publish(key, report, entries.get(at).origin())), false);
    }

    /** What could not be read is looked at in every run, and so was not known before. */
    private void reuse(int at, Result result) {
        done(at, result, !result.key().isEmpty());
    }

    private void done(int at, Result result, boolean known) {
        results.set(at, result);
        listener.done(result.row(), known);
    }
}
