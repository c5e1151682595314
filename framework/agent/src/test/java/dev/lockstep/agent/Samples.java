package dev.lockstep.agent;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;

/** Class files of this module's tests, to be sent as if they were compiled tests or a submission. */
final class Samples {
    private Samples() {}

    /** Binary name to bytes of each class. */
    static Map<String, byte[]> bytesOf(Class<?>... types) {
        Map<String, byte[]> bytes = new LinkedHashMap<>();
        for (Class<?> type : types) {
            bytes.put(type.getName(), read(type));
        }
        return bytes;
    }

    private static byte[] read(Class<?> type) {
        String file = "/" + type.getName().replace('.', '/') + ".class";
        try (InputStream in = Samples.class.getResourceAsStream(file)) {
            return in.readAllBytes();
        } catch (IOException broken) {
            throw new AssertionError(broken);
        }
    }
}
