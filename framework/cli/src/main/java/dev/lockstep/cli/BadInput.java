package dev.lockstep.cli;

import java.util.List;

/** What the user gave cannot be used; ends the command with {@link ExitCode#BAD_INPUT}. */
final class BadInput extends RuntimeException {
    private static final long serialVersionUID = 1;

    BadInput(List<String> problems) {
        super(String.join(System.lineSeparator(), problems));
    }

    BadInput(String problem) {
        super(problem);
    }
}
