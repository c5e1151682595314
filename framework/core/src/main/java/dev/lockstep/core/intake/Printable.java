package dev.lockstep.core.intake;

/** Makes a name that somebody else chose fit for one line of a message. */
public final class Printable {
    private static final int LONGEST = 160;

    private Printable() {}

    /** {@code name} in quotes, bounded, with quotes, control and invisible characters escaped. */
    static String quoted(String name) {
        return "'" + of(name) + "'";
    }

    /** {@code name} bounded, with quotes, control and invisible characters escaped. */
    static String of(String name) {
        StringBuilder printable = new StringBuilder();
        name.codePoints().limit(LONGEST).forEach(point -> append(printable, point));
        return name.codePointCount(0, name.length()) > LONGEST ? printable + "…" : printable.toString();
    }

    /** The whole of {@code text} in one line, with control and invisible characters escaped. */
    public static String line(String text) {
        StringBuilder printable = new StringBuilder();
        text.codePoints().forEach(point -> appendVisibly(printable, point));
        return printable.toString();
    }

    private static void append(StringBuilder printable, int point) {
        if (point == '\'') {
            printable.append("\\'");
        } else {
            appendVisibly(printable, point);
        }
    }

    private static void appendVisibly(StringBuilder printable, int point) {
        switch (point) {
            case '\n' -> printable.append("\\n");
            case '\r' -> printable.append("\\r");
            case '\t' -> printable.append("\\t");
            default -> {
                if (isVisible(point)) {
                    printable.appendCodePoint(point);
                } else {
                    printable.append(String.format("\\u%04x", point));
                }
            }
        }
    }

    private static boolean isVisible(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
