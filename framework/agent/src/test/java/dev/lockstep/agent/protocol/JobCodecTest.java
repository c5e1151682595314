package dev.lockstep.agent.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JobCodecTest {
    private static final Job JOB = new Job(
            Long.MIN_VALUE,
            2_500,
            Map.of("oslab.Tlb", new byte[] {1, 2}, "oslab.Lru", new byte[0]),
            Map.of("oslab.TlbTest$Nested", new byte[] {3}),
            Job.Woven.NONE,
            List.of("oslab.TlbTest#hits()", "oslab.TlbTest$Nested#é(int, [Ljava.lang.String;)"),
            Job.Replay.NONE,
            new Job.Questions("oslab.TlbOracle", List.of("{}", "{\"vpns\":[1]}")));

    @Test
    void bringsEveryPartOfAJobToTheOtherSide() throws IOException {
        Job read = JobCodec.read(new DataInputStream(new ByteArrayInputStream(bytes(JOB))));

        assertThat(read).usingRecursiveComparison().isEqualTo(JOB);
        assertThat(read.methods()).containsExactlyElementsOf(JOB.methods());
    }

    @Test
    void refusesAJobThatBreaksOffAnywhere() throws IOException {
        byte[] whole = bytes(JOB);

        for (int length = 0; length < whole.length; length++) {
            byte[] part = Arrays.copyOf(whole, length);
            assertThatThrownBy(() -> JobCodec.read(new DataInputStream(new ByteArrayInputStream(part))))
                    .isInstanceOf(EOFException.class);
        }
    }

    private static byte[] bytes(Job job) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        JobCodec.write(job, new DataOutputStream(bytes));
        return bytes.toByteArray();
    }
}
