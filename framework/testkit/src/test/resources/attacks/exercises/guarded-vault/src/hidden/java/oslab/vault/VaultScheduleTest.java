package oslab.vault;

import static dev.lockstep.kit.interleavings.Checks.check;

import dev.lockstep.kit.interleavings.Interleavings;
import dev.lockstep.kit.interleavings.Threads;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class VaultScheduleTest {
    @Test
    @Tag("criterion:guards")
    @DisplayName("CANARY-name: two threads add")
    void canaryAdds() {
        Interleavings.explore(() -> {
                    Vault vault = new Vault();
                    vault.put("CANARY-argument", 1_000_003);
                    Threads.named("CANARY-thread", () -> vault.add("CANARY-argument", 1))
                            .and("CANARY-other", () -> vault.add("CANARY-argument", 1))
                            .runAll();
                    check("CANARY-check", vault.amount("CANARY-argument")).isEqualTo(1_000_005);
                })
                .named("CANARY-scenario")
                .assertPassed();
    }
}
