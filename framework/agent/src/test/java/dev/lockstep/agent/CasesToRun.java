package dev.lockstep.agent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the agent runs in its own tests: never run by the build itself. */
final class CasesToRun {
    private CasesToRun() {}

    static class Methods {
        @Test
        void passes() {}

        @Test
        void fails() {
            assertEquals(1, 2, "the size");
        }

        @Test
        void throwsWhatMisbehaves() {
            throw new Unspeakable();
        }

        @Test
        void assumesTooMuch() {
            assumeTrue(false, "no quiet machine");
        }

        @Test
        @Disabled("for now")
        void isSwitchedOff() {}

        @Test
        void leavesTheInterruptFlagSet() {
            Thread.currentThread().interrupt();
        }

        @Test
        void wantsNoInterruptFlag() {
            assertEquals(false, Thread.currentThread().isInterrupted());
        }
    }

    static class Templates {
        @ParameterizedTest
        @ValueSource(ints = {1, 2, 3})
        void allPass(int number) {}

        @ParameterizedTest
        @ValueSource(ints = {1, 2, 3})
        void oneFails(int number) {
            assertEquals(2 * number, 4 / number * number);
        }

        @ParameterizedTest
        @MethodSource("none")
        void hasNoInvocation(int number) {}

        static Stream<Integer> none() {
            return Stream.empty();
        }

        @ParameterizedTest
        @ValueSource(ints = {1, 2, 3})
        void isAbortedThenFails(int number) {
            assumeTrue(number > 1, "one is not tried");
            assertEquals(2, number, "number");
        }

        @RepeatedTest(3)
        void repeats() {}

        @TestFactory
        Stream<DynamicNode> dynamicPass() {
            return Stream.of(
                    DynamicTest.dynamicTest("one", () -> {}),
                    DynamicContainer.dynamicContainer("more", Stream.of(DynamicTest.dynamicTest("two", () -> {}))));
        }

        @TestFactory
        Stream<DynamicNode> dynamicContainerBreaks() {
            Stream<DynamicNode> broken = Stream.of(1).map(number -> {
                throw new IllegalStateException("no second part");
            });
            return Stream.of(
                    DynamicTest.dynamicTest("one", () -> {}), DynamicContainer.dynamicContainer("more", broken));
        }

        @TestFactory
        Stream<DynamicNode> dynamicNone() {
            return Stream.of(DynamicContainer.dynamicContainer("empty", Stream.of()));
        }
    }

    static class BrokenSetUp {
        @BeforeAll
        static void breaks() {
            throw new IllegalStateException("no set-up");
        }

        @Test
        void one() {}

        @Nested
        class Inner {
            @Test
            void two() {}
        }
    }

    @Disabled("not this year")
    static class SwitchedOff {
        @Test
        void one() {}

        @Nested
        class Inner {
            @Test
            void two() {}
        }
    }

    /** An exception of a student's making. */
    public static class Unspeakable extends RuntimeException {
        private static final long serialVersionUID = 1;

        @Override
        public String getMessage() {
            throw this;
        }

        @Override
        public synchronized Throwable getCause() {
            throw this;
        }
    }
}
