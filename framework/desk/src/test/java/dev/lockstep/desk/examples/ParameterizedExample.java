package dev.lockstep.desk.examples;

import static dev.lockstep.kit.interleavings.Checks.check;

import dev.lockstep.kit.interleavings.Interleavings;
import dev.lockstep.kit.interleavings.Threads;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Explores once for each argument. */
public class ParameterizedExample {
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void losesNothingIfSafe(boolean safe) {
        Interleavings.explore(() -> {
                    Account account = new Account();
                    Threads.named("one", () -> add(account, safe))
                            .and("two", () -> add(account, safe))
                            .runAll();
                    check("sum", account.balance()).isEqualTo(2);
                })
                .assertPassed();
    }

    /** JUnit asks the plain class for the makers, so what they make would be plain. */
    @ParameterizedTest
    @MethodSource("makers")
    void usesWhatTheMakerMakes(Supplier<Account> maker) {
        Interleavings.explore(() -> maker.get().add(1)).assertPassed();
    }

    static Stream<Supplier<Account>> makers() {
        return Stream.of(Account::new);
    }

    private static void add(Account account, boolean safe) {
        if (safe) {
            account.addSafely(1);
        } else {
            account.add(1);
        }
    }
}
