package dev.lockstep.agent;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lockstep.agent.protocol.CodePoint;
import dev.lockstep.agent.protocol.Event;
import dev.lockstep.agent.protocol.Event.Result;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Runs real tests with the real JUnit and reads what the agent reports of them. */
class TestRunTest {
    private static final List<Class<?>> METHODS = List.of(CasesToRun.Methods.class);
    private static final List<Class<?>> TEMPLATES = List.of(CasesToRun.Templates.class);

    @Test
    void reportsBeginAndEndAroundStartAndFinishOfATest() throws IOException {
        List<Event> events = InProcess.run(METHODS, List.of(), ids(CasesToRun.Methods.class, "passes()"));

        assertThat(events)
                .containsExactly(
                        new Event.Began(),
                        new Event.Started(0),
                        new Event.Finished(0, Result.SUCCESSFUL, "", null),
                        new Event.Ended());
    }

    @Test
    void runsExactlyTheMethodsOfTheJobInItsOrder() throws IOException {
        List<String> ids = ids(CasesToRun.Methods.class, "wantsNoInterruptFlag()", "fails()", "passes()");

        Map<String, Event.Finished> finished = InProcess.finished(InProcess.run(METHODS, List.of(), ids), ids);

        assertThat(finished.keySet()).containsExactly("wantsNoInterruptFlag", "fails", "passes");
    }

    @ParameterizedTest
    @CsvSource({
        "passes(), SUCCESSFUL, ''",
        "fails(), FAILED, ''",
        "throwsWhatMisbehaves(), FAILED, ''",
        "assumesTooMuch(), ABORTED, ''",
        "isSwitchedOff(), SKIPPED, for now"
    })
    void reportsHowAMethodEnds(String method, Result result, String reason) throws IOException {
        Event.Finished finished = only(METHODS, CasesToRun.Methods.class, method);

        assertThat(finished.result()).isEqualTo(result);
        assertThat(finished.reason()).isEqualTo(reason);
    }

    @Test
    void copiesWhatAFailedTestThrew() throws IOException {
        Event.Finished finished = only(METHODS, CasesToRun.Methods.class, "fails()");

        assertThat(finished.thrown().assertion()).isTrue();
        assertThat(finished.thrown().message()).contains("the size");
        assertThat(finished.thrown().expected()).isEqualTo("1");
        assertThat(finished.thrown().frames()).extracting(CodePoint::method).containsExactly("fails");
    }

    @Test
    void losesNoLaterTestToAnExceptionThatMisbehaves() throws IOException {
        List<String> ids = ids(CasesToRun.Methods.class, "throwsWhatMisbehaves()", "passes()");

        Map<String, Event.Finished> finished =
                InProcess.finished(InProcess.run(METHODS, List.of(CasesToRun.Unspeakable.class), ids), ids);

        assertThat(finished.get("throwsWhatMisbehaves").thrown().message()).contains("could not be read");
        assertThat(finished.get("passes").result()).isEqualTo(Result.SUCCESSFUL);
    }

    @Test
    void bringsNoInterruptFlagFromOneTestToTheNext() throws IOException {
        List<String> ids = ids(CasesToRun.Methods.class, "leavesTheInterruptFlagSet()", "wantsNoInterruptFlag()");

        Map<String, Event.Finished> finished = InProcess.finished(InProcess.run(METHODS, List.of(), ids), ids);

        assertThat(finished.values()).extracting(Event.Finished::result).containsOnly(Result.SUCCESSFUL);
    }

    @ParameterizedTest
    @CsvSource({
        "allPass(int), SUCCESSFUL",
        "oneFails(int), FAILED",
        "isAbortedThenFails(int), FAILED",
        "repeats(), SUCCESSFUL",
        "dynamicPass(), SUCCESSFUL",
        "dynamicContainerBreaks(), FAILED",
        "dynamicNone(), SKIPPED"
    })
    void countsAllInvocationsOfAMethodAsOneTest(String method, Result result) throws IOException {
        assertThat(only(TEMPLATES, CasesToRun.Templates.class, method).result()).isEqualTo(result);
    }

    @Test
    void neverPassesAMethodWithoutAnInvocation() throws IOException {
        Event.Finished finished = only(TEMPLATES, CasesToRun.Templates.class, "hasNoInvocation(int)");

        assertThat(finished.result()).isNotEqualTo(Result.SUCCESSFUL);
    }

    @Test
    void failsEveryTestInAClassWhoseSetUpFails() throws IOException {
        assertThat(inBothClasses(CasesToRun.BrokenSetUp.class, CasesToRun.BrokenSetUp.Inner.class))
                .hasSize(2)
                .allSatisfy(finished -> {
                    assertThat(finished.result()).isEqualTo(Result.FAILED);
                    assertThat(finished.thrown().message()).isEqualTo("no set-up");
                });
    }

    @Test
    void skipsEveryTestInAClassThatIsSwitchedOff() throws IOException {
        assertThat(inBothClasses(CasesToRun.SwitchedOff.class, CasesToRun.SwitchedOff.Inner.class))
                .hasSize(2)
                .allSatisfy(finished -> {
                    assertThat(finished.result()).isEqualTo(Result.SKIPPED);
                    assertThat(finished.reason()).isEqualTo("not this year");
                });
    }

    private static Event.Finished only(List<Class<?>> tests, Class<?> type, String method) throws IOException {
        List<String> ids = ids(type, method);
        Map<String, Event.Finished> finished = InProcess.finished(InProcess.run(tests, List.of(), ids), ids);
        assertThat(finished).hasSize(1);
        return finished.values().iterator().next();
    }

    private static List<Event.Finished> inBothClasses(Class<?> outer, Class<?> inner) throws IOException {
        List<String> ids = List.of(outer.getName() + "#one()", inner.getName() + "#two()");
        List<Event> events = InProcess.run(List.of(outer, inner), List.of(), ids);
        return List.copyOf(InProcess.finished(events, ids).values());
    }

    private static List<String> ids(Class<?> type, String... methods) {
        return List.of(methods).stream()
                .map(method -> type.getName() + "#" + method)
                .toList();
    }
}
