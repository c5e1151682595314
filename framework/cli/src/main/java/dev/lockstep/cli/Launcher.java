package dev.lockstep.cli;

import java.util.regex.Matcher;

/** What the user types to start Lockstep: the script as it was called, so that printed commands work where they are read. */
final class Launcher {
    private static final String NAME = "lockstep";

    private Launcher() {}

    /** The script, quoted for a shell if need be. */
    static String command() {
        String script = System.getenv("LOCKSTEP_COMMAND");
        return script == null ? NAME : GoingOn.quoted(script);
    }

    /** {@code text} with each command <code>'lockstep …'</code> as the user has to type it. */
    static String typed(String text) {
        return text.replaceAll("'lockstep (?=[a-z])", Matcher.quoteReplacement("'" + command() + " "));
    }
}
