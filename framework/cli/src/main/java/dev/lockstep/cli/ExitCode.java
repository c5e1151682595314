package dev.lockstep.cli;

/** What the exit code of a command says. */
final class ExitCode {
    /** Done: graded, and every point earned. */
    static final int OK = 0;
    /** Done, but not all is well: points lost, or a contract broken. */
    static final int LOST = 1;
    /** Bad usage or bad input: nothing was done. */
    static final int BAD_INPUT = 2;
    /** Our own fault: not graded; or a required sandbox that cannot be had. */
    static final int OUR_FAULT = 3;

    private ExitCode() {}
}
