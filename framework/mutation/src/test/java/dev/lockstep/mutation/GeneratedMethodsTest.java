package dev.lockstep.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;

/** Only what an author wrote is mutated. */
class GeneratedMethodsTest {
    private static final String STRING = "()Ljava/lang/String;";

    record Entry(int page, String frame) {
        public int page() {
            return page % 16;
        }

        int page(int pages) {
            return page % pages;
        }

        @Override
        public String toString() {
            return frame;
        }
    }

    enum State {
        FREE,
        USED;

        State next() {
            return this == FREE ? USED : FREE;
        }
    }

    @Test
    void findsWhatARecordIsGiven() throws IOException {
        assertThat(GeneratedMethods.in(bytesOf(Entry.class)))
                .containsExactlyInAnyOrder("frame" + STRING, "hashCode()I", "equals(Ljava/lang/Object;)Z");
    }

    @Test
    void findsWhatAnEnumIsGiven() throws IOException {
        String state = "L" + State.class.getName().replace('.', '/') + ";";

        assertThat(GeneratedMethods.in(bytesOf(State.class)))
                .containsExactlyInAnyOrder(
                        "values()[" + state, "$values()[" + state, "valueOf(Ljava/lang/String;)" + state);
    }

    @Test
    void findsNothingInAClass() throws IOException {
        assertThat(GeneratedMethods.in(bytesOf(GeneratedMethodsTest.class))).isEmpty();
    }

    private static byte[] bytesOf(Class<?> type) throws IOException {
        try (InputStream in =
                type.getResourceAsStream(type.getName().substring(type.getName().lastIndexOf('.') + 1) + ".class")) {
            return in.readAllBytes();
        }
    }
}
