package dev.lockstep.core.compile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import dev.lockstep.model.ClassFiles;
import dev.lockstep.model.Compilation;
import dev.lockstep.model.Diagnostic;
import dev.lockstep.model.SourceFile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CompileCodecTest {
    private static final ClassFiles CLASSES =
            new ClassFiles(Map.of("oslab.Tlb", new byte[] {1, -2}, "oslab.Tlb$Ä", new byte[0]));

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final DataOutputStream out = new DataOutputStream(bytes);

    @Test
    void bringsEveryPartOfARequestToTheOtherSide() throws IOException {
        CompileRequest request = new CompileRequest(
                List.of(
                        new SourceFile("oslab/Tlb.java", "class Tlb { String s = \"🙂\"; }"),
                        new SourceFile("@x.java", "")),
                CLASSES,
                List.of(Path.of("lib", "a b.jar")));

        CompileCodec.writeRequest(request, out);

        assertThat(CompileCodec.readRequest(in())).usingRecursiveComparison().isEqualTo(request);
    }

    @Test
    void takesASourceThatIsLongerThanJavasOwnStringsOnAWire() throws IOException {
        SourceFile longOne = new SourceFile("Long.java", "x".repeat(70_000));

        CompileCodec.writeRequest(new CompileRequest(List.of(longOne), ClassFiles.NONE, List.of()), out);

        assertThat(CompileCodec.readRequest(in()).sources()).containsExactly(longOne);
    }

    @Test
    void bringsClassesToTheOtherSide() throws IOException {
        CompileCodec.writeAnswer(new Compilation.Succeeded(CLASSES), out);

        assertThat(CompileCodec.readAnswer(in()))
                .usingRecursiveComparison()
                .isEqualTo(new Compilation.Succeeded(CLASSES));
    }

    @Test
    void bringsDiagnosticsToTheOtherSide() throws IOException {
        Compilation failed = new Compilation.Failed(List.of(
                new Diagnostic("oslab/Tlb.java", 3, 7, "';' expected", "int é"), new Diagnostic("", 0, 0, "", "")));

        CompileCodec.writeAnswer(failed, out);

        assertThat(CompileCodec.readAnswer(in())).isEqualTo(failed);
    }

    @Test
    void takesNoAnswerThatBreaksOff() throws IOException {
        CompileCodec.writeAnswer(new Compilation.Succeeded(CLASSES), out);
        byte[] whole = bytes.toByteArray();

        for (int length = 0; length < whole.length; length++) {
            DataInputStream part = new DataInputStream(new ByteArrayInputStream(Arrays.copyOf(whole, length)));
            assertThatIOException()
                    .isThrownBy(() -> CompileCodec.readAnswer(part))
                    .isInstanceOf(EOFException.class);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, (64 << 20) + 1, Integer.MAX_VALUE})
    void refusesALengthBeforeItMakesRoomForIt(int length) throws IOException {
        out.writeBoolean(true);
        out.writeInt(1);
        out.writeInt(length);

        assertThatIOException().isThrownBy(() -> CompileCodec.readAnswer(in())).withMessageContaining("" + length);
    }

    private DataInputStream in() {
        return new DataInputStream(new ByteArrayInputStream(bytes.toByteArray()));
    }
}
