package dev.lockstep.desk;

import dev.lockstep.weaver.Weaving.Unmodelled;
import dev.lockstep.weaver.Weaving.Unsupported;
import java.util.stream.Collectors;

/** Code uses something that the explorer has no model for, so nothing could be said about it. */
final class NotExplorable extends AssertionError {
    private static final long serialVersionUID = 1L;

    NotExplorable(Unsupported unsupported) {
        super("this test tries schedule after schedule, which is not possible with:\n"
                + unsupported.uses().stream().map(NotExplorable::line).collect(Collectors.joining("\n")));
    }

    private static String line(Unmodelled use) {
        String place = use.line() > 0 ? use.file() + ":" + use.line() : use.file();
        return "  " + use.what() + " at " + place + "; use " + Substitutes.of(use.what());
    }

    /** The place is in the message; how the extension came there helps nobody. */
    @Override
    public synchronized Throwable fillInStackTrace() {
        return this;
    }
}
