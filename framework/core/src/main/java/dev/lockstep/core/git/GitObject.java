package dev.lockstep.core.git;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A commit, tree or blob.
 *
 * @param type {@code commit}, {@code tree}, {@code blob} or {@code tag}
 */
record GitObject(String type, byte[] bytes) {
    /** Larger ones are refused: no source file is. */
    static final int MOST_BYTES = 32 << 20;

    /** This object, if {@code hash} is its name. */
    GitObject checked(String hash) throws IOException {
        if (!hash().equals(hash)) {
            throw new IOException("its object " + hash + " is damaged");
        }
        return this;
    }

    /** These bytes, if this is of that type. */
    byte[] as(String wanted) throws IOException {
        if (!type.equals(wanted)) {
            throw new IOException("it has a " + type + " where a " + wanted + " belongs");
        }
        return bytes;
    }

    private String hash() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-1"); // what Git names objects by
            digest.update((type + " " + bytes.length + "\0").getBytes(StandardCharsets.US_ASCII));
            return HexFormat.of().formatHex(digest.digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
