package oslab.vault;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VaultTest {
    @Test
    void keepsAnAmount() {
        Vault vault = new Vault();

        vault.put("public", 5);

        assertThat(vault.amount("public")).as("public").isEqualTo(5);
    }
}
