package dev.lockstep.cli;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;

/** Passes text on such that no build service takes a part of it for a command; see {@link InertWriter}. */
final class InertText extends FilterWriter {
    private boolean begins = true;
    private int hashes;

    InertText(Writer out) {
        super(out);
    }

    /** Passes on one line as it is. */
    void command(String line) throws IOException {
        out.write((begins ? "" : System.lineSeparator()) + line + System.lineSeparator());
        begins = true;
        hashes = 0;
    }

    @Override
    public void write(int character) throws IOException {
        write(String.valueOf((char) character), 0, 1);
    }

    @Override
    public void write(char[] buffer, int offset, int length) throws IOException {
        write(new String(buffer, offset, length), 0, length);
    }

    @Override
    public void write(String text, int offset, int length) throws IOException {
        StringBuilder inert = new StringBuilder(length);
        for (int i = offset; i < offset + length; i++) {
            append(text.charAt(i), inert);
        }
        out.write(inert.toString());
    }

    private void append(char next, StringBuilder inert) {
        if (next == ':' && begins) {
            inert.append("\\u003A");
        } else if (next == '[' && hashes > 1) {
            inert.append("\\u005B");
        } else {
            inert.append(next);
        }
        boolean goesOn = next == '#' || hashes > 1 && Character.isLetter(next);
        hashes = goesOn ? hashes + (next == '#' ? 1 : 0) : 0;
        begins = next == '\n' || next == '\r' || begins && isUnseen(next);
    }

    /** Generous: whatever some reader of a log may trim. */
    private static boolean isUnseen(char character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }
}
