package dev.lockstep.core.intake;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds out which package a source file says it belongs to. */
final class PackageLine {
    // Neither pattern ever goes back: a hostile file takes no longer than an honest one of its size.
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?(?:\\*/|\\z)|//[^\\n]*+", Pattern.DOTALL);
    private static final Pattern LINE = Pattern.compile("^\\s*+package\\s++([\\w$.\\s]++);");

    private PackageLine() {}

    /** The package that {@code source} declares, or empty for none. */
    static String in(String source) {
        Matcher line = LINE.matcher(COMMENT.matcher(source).replaceAll(" "));
        return line.find() ? line.group(1).replaceAll("\\s", "") : "";
    }
}
