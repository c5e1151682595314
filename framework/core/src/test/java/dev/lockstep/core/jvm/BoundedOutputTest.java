package dev.lockstep.core.jvm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BoundedOutputTest {
    @ParameterizedTest
    @CsvSource({"0, ''", "1, a", "2, a", "3, a", "4, a€", "5, a€", "7, a€", "8, a€🙂", "9, a€🙂b", "100, a€🙂b"})
    void keepsWholeCharactersUpToItsLimitAndCountsEveryByte(int limit, String kept) {
        BoundedOutput output = drained("a€🙂b".getBytes(StandardCharsets.UTF_8), limit);

        assertThat(output.text()).isEqualTo(kept);
        assertThat(output.bytes()).isEqualTo(9);
    }

    @Test
    void countsMoreThanItReadsAtOnce() {
        BoundedOutput output = drained("x".repeat(1_000_000).getBytes(StandardCharsets.UTF_8), 10_000);

        assertThat(output.text()).isEqualTo("x".repeat(10_000));
        assertThat(output.bytes()).isEqualTo(1_000_000);
    }

    @Test
    void keepsTheLastWordsThoughTheyArePastTheLimit() {
        String lines = "line\n".repeat(10_000) + "Terminating";

        assertThat(drained(lines.getBytes(StandardCharsets.UTF_8), 10).tail())
                .hasSize(512)
                .endsWith("line\nTerminating");
        assertThat(drained("short".getBytes(StandardCharsets.UTF_8), 10).tail()).isEqualTo("short");
    }

    @Test
    void showsBytesThatAreNoTextAsSuch() {
        BoundedOutput output = drained(new byte[] {'a', (byte) 0xff, 'b'}, 10);

        assertThat(output.text()).isEqualTo("a\ufffdb");
    }

    @Test
    void keepsWhatCameBeforeTheStreamBroke() {
        InputStream breaks = new InputStream() {
            private int left = 3;

            @Override
            public int read() throws IOException {
                if (left-- == 0) {
                    throw new IOException("the process is gone");
                }
                return 'x';
            }

            @Override
            public int read(byte[] into, int from, int length) throws IOException {
                into[from] = (byte) read();
                return 1;
            }
        };

        assertThat(BoundedOutput.draining(breaks, 10).awaitEnd().text()).isEqualTo("xxx");
    }

    private static BoundedOutput drained(byte[] bytes, int limit) {
        return BoundedOutput.draining(new ByteArrayInputStream(bytes), limit).awaitEnd();
    }
}
