package dev.lockstep.agent;

import dev.lockstep.agent.protocol.Event;
import dev.lockstep.agent.protocol.Event.Result;
import dev.lockstep.agent.protocol.Job;
import dev.lockstep.kit.json.Json;
import dev.lockstep.kit.oracle.OracleAdapter;
import dev.lockstep.kit.oracle.OracleInput;

/** Puts the job's questions to the submission, one after another, each under the time limit of a test. */
final class OracleRun {
    private final Job job;
    private final TestClasses classes;
    private final ThrownCopier copier;
    private final Watchdog watchdog;
    private final EventStream events;

    OracleRun(Job job, TestClasses classes, ThrownCopier copier, Watchdog watchdog, EventStream events) {
        this.job = job;
        this.classes = classes;
        this.copier = copier;
        this.watchdog = watchdog;
        this.events = events;
    }

    void run() {
        OracleAdapter adapter = adapter(job.questions().adapter());
        events.sendNow(new Event.Began());
        for (int i = 0; i < job.questions().inputs().size(); i++) {
            watchdog.running(i);
            events.sendNow(new Event.Started(i));
            events.send(answered(adapter, i));
            watchdog.running(-1);
        }
    }

    private Event answered(OracleAdapter adapter, int question) {
        try {
            Object answer =
                    adapter.answer(OracleInput.read(job.questions().inputs().get(question)));
            return new Event.Answered(question, Json.write(answer));
        } catch (Throwable thrown) {
            return new Event.Finished(question, Result.FAILED, "", copier.copy(thrown));
        } finally {
            Thread.interrupted(); // what one question leaves behind must not reach the next
        }
    }

    private OracleAdapter adapter(String name) {
        try {
            Class<?> type = Class.forName(name, true, classes.loaderOf(name + "#"));
            return (OracleAdapter) type.getConstructor().newInstance();
        } catch (ReflectiveOperationException broken) {
            throw new IllegalStateException(name + " needs a public constructor without parameters", broken);
        }
    }
}
