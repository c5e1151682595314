package dev.lockstep.reports.course;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** The only script that the page may run; the page's policy names it by its hash. */
final class Script {
    /** How the keys of messages begin that it uses. */
    static final String[] WORDS = {"script.", "column.", "flag.", "symbol.", "index.submissions.table"};

    private Script() {}

    static String text() {
        try (InputStream in = Script.class.getResourceAsStream("index.js")) {
            if (in == null) {
                throw new IllegalStateException("index.js is missing from Lockstep: build it again");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static String hash(String script) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(hash);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
