package dev.lockstep.core.intake;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Tells from its first bytes what a file is that should have been a zip. */
final class ArchiveKind {
    /** How many bytes are enough to tell. */
    static final int ENOUGH = 512;

    private ArchiveKind() {}

    static boolean isZip(byte[] start) {
        String first = text(start);
        return first.startsWith("PK\3\4") || first.startsWith("PK\5\6") || first.startsWith("PK\7\b");
    }

    /** What the file starts like. */
    static String of(byte[] start) {
        String first = text(start);
        if (first.isEmpty()) {
            return "it has no bytes at all";
        }
        return "it starts like " + kind(first);
    }

    private static String kind(String first) {
        if (first.startsWith("Rar!")) {
            return "a RAR archive";
        }
        if (first.startsWith("7z\u00bc\u00af")) {
            return "a 7z archive";
        }
        if (first.startsWith("\u001f\u008b")) {
            return "a gzip archive (tar.gz)";
        }
        if (first.startsWith("\u00fd7zXZ") || first.startsWith("BZh")) {
            return "a compressed tar archive";
        }
        if (first.length() > 262 && first.startsWith("ustar", 257)) {
            return "a tar archive";
        }
        if (first.startsWith("%PDF")) {
            return "a PDF document";
        }
        String lower = first.stripLeading().toLowerCase(Locale.ROOT);
        if (lower.startsWith("<!doctype html") || lower.startsWith("<html")) {
            return "an HTML page (perhaps the log-in page of a download)";
        }
        return "'" + Printable.of(first.substring(0, Math.min(8, first.length()))) + "'";
    }

    private static String text(byte[] start) {
        return new String(start, StandardCharsets.ISO_8859_1);
    }
}
