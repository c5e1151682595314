package dev.lockstep.core.source;

import dev.lockstep.model.SourceFile;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** A SHA-256 over parts that are told apart by their lengths, so that no two lists of parts give the same bytes. */
public final class Fingerprint {
    private final MessageDigest digest;

    /** Of nothing yet. */
    public Fingerprint() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new AssertionError(everyJdkHasIt);
        }
    }

    /** The fingerprint of source files, their paths included. */
    public static String of(List<SourceFile> files) {
        return new Fingerprint().add(files).hexadecimal();
    }

    /** Takes in text. */
    public Fingerprint add(String text) {
        return add(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Takes in bytes. */
    public Fingerprint add(byte[] bytes) {
        digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
        digest.update(bytes);
        return this;
    }

    /** Takes in source files, their paths included. */
    public Fingerprint add(List<SourceFile> files) {
        add(Integer.toString(files.size()));
        files.forEach(file -> add(file.path()).add(file.text()));
        return this;
    }

    /** What was taken in, as 64 hexadecimal digits. To be asked once. */
    public String hexadecimal() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
