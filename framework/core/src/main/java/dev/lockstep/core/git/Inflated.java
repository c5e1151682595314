package dev.lockstep.core.git;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.InflaterInputStream;

/** Unpacks what Git compressed, up to a size that was announced. */
final class Inflated {
    private Inflated() {}

    static byte[] exactly(InputStream compressed, long size) throws IOException {
        if (size < 0 || size > GitObject.MOST_BYTES) {
            throw new IOException("it has an object of " + size + " bytes, which is too large");
        }
        byte[] bytes = new InflaterInputStream(compressed).readNBytes((int) size);
        if (bytes.length != size) {
            throw new IOException("it has an object that was cut off");
        }
        return bytes;
    }
}
