package dev.lockstep.cli;

import java.io.PrintWriter;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * Prints what a submission may have a say in, so that a GitHub workflow takes no line of it for a command.
 *
 * <p>GitHub obeys a line that begins with two colons, white space aside, whoever printed it. Between {@code
 * stop-commands} and the same token again it obeys none, and nobody can guess the token. This is the second guard, and
 * depends on the environment; {@link InertWriter} is the first, and does not.
 */
final class WorkflowLog {
    private static final int TOKEN_BYTES = 16;

    private WorkflowLog() {}

    /** Runs {@code printing}, which prints to {@code out}. */
    static void shielded(PrintWriter out, Runnable printing) {
        if ("true".equals(System.getenv("GITHUB_ACTIONS"))) {
            shielded(out, token(), printing);
        } else {
            printing.run();
        }
    }

    static void shielded(PrintWriter out, String token, Runnable printing) {
        InertWriter.of(out).command("::stop-commands::" + token);
        try {
            printing.run();
        } finally {
            InertWriter.of(out).command("::" + token + "::");
        }
    }

    private static String token() {
        byte[] token = new byte[TOKEN_BYTES];
        new SecureRandom().nextBytes(token);
        return HexFormat.of().formatHex(token);
    }
}
