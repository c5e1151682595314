package dev.lockstep.core.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How a course is cut. */
class ShardTest {
    @Test
    void everySubmissionIsInExactlyOneShard() {
        assertThat(IntStream.range(0, 100)).allSatisfy(position -> assertThat(
                        IntStream.range(0, 7).filter(index -> new Shard(index, 7).holds(position)))
                .hasSize(1));
    }

    @Test
    void thereIsNoShardBeyondTheirCount() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Shard(4, 4)).withMessageContaining("count from 0");
    }
}
