package oslab.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.lockstep.kit.values.Plain;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class VaultHiddenTest {
    /** Not a compile-time constant, so that it lies in a field. */
    private static final String NAME = new String("CANARY-constant");

    private final Vault vault = new Vault();

    @Test
    @Tag("criterion:keeps")
    @DisplayName("CANARY-name: keeps an amount")
    void canaryKeeps() {
        vault.put(NAME, 1_000_003);

        assertThat(vault.amount("CANARY-nobody")).as("CANARY-message").isZero();
        assertThat(vault.amount(NAME)).as("CANARY-message").isEqualTo(1_000_003);
    }

    @Test
    @Tag("criterion:lists")
    void canaryLists() {
        vault.put("CANARY-first", 1);
        vault.put("CANARY-second", 2);
        vault.put("CANARY-first", 3);

        assertThat(Plain.listOf(vault.names())).as("CANARY-message").containsExactly("CANARY-first", "CANARY-second");
    }

    @Test
    @Tag("criterion:refuses")
    void canaryRefuses() {
        assertThatIllegalArgumentException().as("CANARY-message").isThrownBy(() -> vault.put("CANARY-negative", -1));
    }
}
