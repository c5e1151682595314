package dev.lockstep.reports;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.lockstep.model.Failure;
import dev.lockstep.model.Report;
import dev.lockstep.model.ScheduleTrace;
import dev.lockstep.model.SourceFile;
import dev.lockstep.model.Verdict;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** Schedules as the kit wrote them, of wrong classes of its corpus. */
final class TestTraces {
    static final List<String> NAMES = List.of(
            "signal-before-change",
            "nested-monitor",
            "plain-flag",
            "if-for-while",
            "spinning",
            "one-lock",
            "blind-enqueue");

    private TestTraces() {}

    static ScheduleTrace read(String name) {
        try (InputStream json = TestTraces.class.getResourceAsStream("/traces/" + name + ".json")) {
            return parse(new String(json.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    static ScheduleTrace parse(String json) throws IOException {
        return JsonTraceReader.trace(new JsonFields(new ObjectMapper().readTree(json), "trace"));
    }

    static Verdict failed(ScheduleTrace trace) {
        return new Verdict.Failed(Failure.of("dev.lockstep.kit.interleavings.ScheduleFailure", trace.message())
                .with(trace));
    }

    static Report of(ScheduleTrace trace, SourceFile... sources) {
        return TestReports.report()
                .criterion("no-lost-wakeup", 20, TestReports.open("wakesAll", failed(trace), "no-lost-wakeup"))
                .sources(sources)
                .build();
    }
}
