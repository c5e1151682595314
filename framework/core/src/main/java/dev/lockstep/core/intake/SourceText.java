package dev.lockstep.core.intake;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Turns the bytes of a source file into text, whatever editor wrote them. */
final class SourceText {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private SourceText() {}

    /**
     * The text without byte-order mark, lines ended by {@code \n}; empty if the bytes are no text.
     *
     * <p>A byte-order mark decides; without one it is UTF-8 if it can be, else windows-1252.
     */
    static Optional<String> of(byte[] bytes) {
        return decoded(bytes).filter(text -> text.indexOf('\0') < 0).map(text -> text.replace("\r\n", "\n")
                .replace('\r', '\n'));
    }

    private static Optional<String> decoded(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return decoded(bytes, 3, StandardCharsets.UTF_8);
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return decoded(bytes, 2, StandardCharsets.UTF_16LE);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return decoded(bytes, 2, StandardCharsets.UTF_16BE);
        }
        return decoded(bytes, 0, StandardCharsets.UTF_8).or(() -> decoded(bytes, 0, WINDOWS_1252));
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        for (int i = 0; i < start.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }

    private static Optional<String> decoded(byte[] bytes, int from, Charset charset) {
        try {
            ByteBuffer input = ByteBuffer.wrap(bytes, from, bytes.length - from);
            return Optional.of(charset.newDecoder().decode(input).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
