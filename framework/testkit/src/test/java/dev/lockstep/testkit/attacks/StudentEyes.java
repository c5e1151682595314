package dev.lockstep.testkit.attacks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Looks through what a student and an instructor get to see for what must not be there. */
final class StudentEyes {
    /** Every hidden test of the attacked exercises holds it in each name, message and value, and no attack does. */
    private static final String CANARY = "canary-";
    /** Live mark-up and characters that act on whoever looks; {@code report.html} has neither. */
    private static final List<String> LIVE =
            List.of("<img src=x", "<script>alert", "\u001b", "\u0000", "\u202e", "\u2066");

    private final String secret;

    StudentEyes(String secret) {
        this.secret = secret;
    }

    /** Judges the folder that {@code lockstep grade --out} writes. */
    void judge(Path out, Findings findings) throws IOException {
        try (Stream<Path> files = Files.walk(out)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String text = Files.readString(file);
                if (file.startsWith(out.resolve("student"))) {
                    judge(text, findings);
                }
                if (file.toString().endsWith(".html")) {
                    LIVE.stream()
                            .filter(text::contains)
                            .forEach(live -> findings.harm("injected", out.relativize(file) + " holds live text"));
                }
            }
        }
    }

    /** Judges one text that a student reads. */
    void judge(String text, Findings findings) {
        String lower = text.toLowerCase(Locale.ROOT);
        if (lower.contains(CANARY)) {
            int at = lower.indexOf(CANARY);
            findings.harm("read", "of a hidden test: " + text.substring(at, Math.min(text.length(), at + 40)));
        }
        if (text.contains(secret)) {
            findings.harm("read", "the secret of the machine");
        }
    }
}
