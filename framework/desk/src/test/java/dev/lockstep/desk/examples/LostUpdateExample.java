package dev.lockstep.desk.examples;

import static dev.lockstep.kit.interleavings.Checks.check;

import dev.lockstep.kit.interleavings.Interleavings;
import dev.lockstep.kit.interleavings.Threads;
import dev.lockstep.kit.interleavings.engine.Woven;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;

/** Explores a wrong and a right way to add. */
public class LostUpdateExample {
    private String prepared = "";

    @BeforeEach
    void prepare(TestInfo info) {
        prepared = info.getDisplayName();
    }

    @Test
    void losesAnUpdate() {
        Interleavings.explore(LostUpdateExample::unlocked).assertPassed();
    }

    @Test
    void losesAnUpdateInItsSecondExploration() {
        Interleavings.explore(LostUpdateExample::locked).assertPassed();
        Interleavings.explore(LostUpdateExample::unlocked).assertPassed();
    }

    @Test
    void losesNothing() {
        Interleavings.explore(LostUpdateExample::locked).assertPassed();
    }

    @Test
    void isPreparedInTheWovenClass() {
        if (!prepared.equals("isPreparedInTheWovenClass()")) {
            throw new AssertionError("prepared with '" + prepared + "'");
        }
        if (!(((Object) this) instanceof Woven)) {
            throw new AssertionError("not woven");
        }
    }

    private static void unlocked() {
        Account account = new Account();
        Threads.named("<one>", () -> account.add(1))
                .and("two", () -> account.add(2))
                .runAll();
        check("sum", account.balance()).isEqualTo(3);
    }

    private static void locked() {
        Account account = new Account();
        Threads.named("one", () -> account.addSafely(1))
                .and("two", () -> account.addSafely(2))
                .runAll();
        check("sum", account.balance()).isEqualTo(3);
    }

    @Nested
    class Inside {
        @Test
        void seesWhatItsOuterObjectPrepared() {
            if (!prepared.equals("seesWhatItsOuterObjectPrepared()")) {
                throw new AssertionError("prepared with '" + prepared + "'");
            }
        }
    }
}
