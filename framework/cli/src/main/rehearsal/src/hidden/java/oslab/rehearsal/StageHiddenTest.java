package oslab.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("criterion:counts")
class StageHiddenTest {
    private final Stage stage = new Stage();

    @Test
    void startsEmpty() {
        assertThat(stage.actors()).isEmpty();
    }

    @Test
    void refusesAnActorWithoutAName() {
        assertThatThrownBy(() -> stage.enter(" "))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("name");
    }

    @Test
    void countsEveryActor() {
        stage.enter("Hamlet");
        stage.enter("Ophelia");

        assertThat(stage.actors()).as("actors").isEqualTo(List.of("Hamlet", "Ophelia"));
    }
}
