package dev.lockstep.kit.interleavings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lockstep.kit.interleavings.engine.Body;
import dev.lockstep.kit.interleavings.engine.Execution;
import dev.lockstep.kit.interleavings.engine.Fault;
import dev.lockstep.kit.interleavings.engine.Findings;
import dev.lockstep.kit.interleavings.engine.Gate;
import dev.lockstep.kit.interleavings.engine.Kind;
import dev.lockstep.kit.interleavings.engine.Monitors;
import dev.lockstep.kit.interleavings.engine.Op;
import dev.lockstep.kit.interleavings.engine.Task;
import dev.lockstep.kit.interleavings.hooks.MonitorHooks;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A fault of the explorer is UNSUPPORTED, which costs nobody a point; a fault of the code under test is its own. */
class OwnFaultsTest {
    private static final Gate BROKEN = task -> {
        throw new IllegalStateException("a gate broke");
    };

    @Test
    void aGateThatBreaksIsOurs() {
        Fault fault = faultOf(OwnFaultsTest::waitAtBrokenGate);

        assertThat(fault.kind()).isEqualTo(Kind.UNSUPPORTED);
        assertThat(fault.message())
                .startsWith("the explorer itself failed: IllegalStateException: a gate broke")
                .contains("a fault of Lockstep and not of the code under test");
    }

    @Test
    void itStaysOursWhenTheCodeUnderTestCatchesIt() {
        Fault fault = faultOf(() -> {
            try {
                waitAtBrokenGate();
            } catch (RuntimeException swallowed) {
                return;
            }
        });

        assertThat(fault.kind()).isEqualTo(Kind.UNSUPPORTED);
    }

    @Test
    void itStaysOursInAThreadThatNobodyWaitsFor() {
        Fault fault = faultOf(() -> Plain.joinAll(List.of(Plain.start("one", OwnFaultsTest::waitAtBrokenGate))));

        assertThat(fault.kind()).isEqualTo(Kind.UNSUPPORTED);
    }

    @Test
    void whatTheEngineThrowsBetweenPointsIsOursAndNamesItsPlace() {
        Fault fault = faultOf(() -> Monitors.leave(Execution.current(), null));

        assertThat(fault.kind()).isEqualTo(Kind.UNSUPPORTED);
        assertThat(fault.message()).contains("NullPointerException").contains(" at Monitors.java:");
    }

    @Test
    void itStaysOursAsACause() {
        Fault fault = faultOf(() -> {
            try {
                Monitors.leave(Execution.current(), null);
            } catch (NullPointerException ours) {
                throw new IllegalStateException("a task failed", ours);
            }
        });

        assertThat(fault.kind()).isEqualTo(Kind.UNSUPPORTED);
    }

    @Test
    void whatTheCodeUnderTestThrowsIsItsOwn() {
        Fault fault = faultOf(() -> {
            throw new IllegalStateException("mine");
        });

        assertThat(fault.kind()).isEqualTo(Kind.EXCEPTION);
        assertThat(fault.message()).startsWith("IllegalStateException: mine");
    }

    @Test
    void whatAHookThrowsForAWrongCallIsTheCallers() {
        Fault fault = faultOf(() -> MonitorHooks.notifyOn(new Object()));

        assertThat(fault.kind()).isEqualTo(Kind.EXCEPTION);
        assertThat(fault.message()).contains("IllegalMonitorStateException");
    }

    @Test
    void aStaticInitialiserThatThrowsIsOfTheCodeUnderTest() {
        Fault fault = faultOf(() -> Refusing.use());

        assertThat(fault.kind()).isEqualTo(Kind.EXCEPTION);
    }

    @Test
    void aMethodThatAModelLacksIsUnsupported() {
        Fault fault = faultOf(() -> {
            throw new NoSuchMethodError("Model.method");
        });

        assertThat(fault.kind()).isEqualTo(Kind.UNSUPPORTED);
        assertThat(fault.message()).isEqualTo("no model for Model.method");
    }

    @Test
    void anExceptionThatCannotBeReadIsStillAFinding() {
        Fault fault = faultOf(() -> {
            throw new Unreadable();
        });

        assertThat(fault.kind()).isEqualTo(Kind.EXCEPTION);
        assertThat(fault.message()).contains("(its message cannot be read)");
    }

    @Test
    void aHandlerOfUncaughtExceptionsThatThrowsEndsNothing() {
        Findings findings = Plain.explore(() -> {
            Thread thread = Plain.start("one", () -> {
                throw new IllegalStateException("mine");
            });
            thread.setUncaughtExceptionHandler((who, what) -> {
                throw new AssertionError("the handler's");
            });
            Plain.joinAll(List.of(thread));
        });

        assertThat(findings.fault()).isNull();
    }

    @Test
    void anExplorationInsideAScenarioIsRefused() {
        Fault fault = faultOf(() -> Plain.explore(() -> {}));

        assertThat(fault.kind()).isEqualTo(Kind.UNSUPPORTED);
        assertThat(fault.message()).startsWith("an exploration inside a scenario");
    }

    @Test
    void anExplorationAfterOneThatBrokeIsAsGoodAsEver() {
        faultOf(OwnFaultsTest::waitAtBrokenGate);

        assertThat(Plain.explore(() -> {}).fault()).isNull();
    }

    private static void waitAtBrokenGate() {
        Execution execution = Execution.current();
        execution.await(Op.CALL, execution.order(), BROKEN, Task.NO_DEADLINE, false);
    }

    private static Fault faultOf(Body scenario) {
        Fault fault = Plain.explore(scenario).fault();
        assertThat(fault).isNotNull();
        return fault;
    }

    private static final class Refusing {
        private static final int NUMBER = Integer.parseInt("none");

        static int use() {
            return NUMBER;
        }
    }

    private static final class Unreadable extends RuntimeException {
        private static final long serialVersionUID = 1L;

        @Override
        public String getMessage() {
            throw new IllegalStateException("no");
        }
    }
}
