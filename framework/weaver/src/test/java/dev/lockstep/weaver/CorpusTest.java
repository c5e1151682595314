package dev.lockstep.weaver;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.lockstep.kit.interleavings.Result;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class CorpusTest {
    @TestFactory
    Stream<DynamicTest> findsEveryWrongClassAndRaisesNoAlarmOnRightOnes() {
        return Corpus.THEMES.stream().flatMap(theme -> Corpus.cases(theme).stream()
                .map(one -> DynamicTest.dynamicTest(theme + ": " + one.name(), () -> judge(one))));
    }

    private static void judge(Case one) {
        Result result = one.exploration().get();
        assertEquals(one.expected(), Case.found(result), result::headline);
    }
}
