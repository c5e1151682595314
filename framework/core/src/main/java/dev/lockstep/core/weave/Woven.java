package dev.lockstep.core.weave;

import dev.lockstep.model.Refusal;
import java.util.List;

/** What came of preparing a submission for its tests. */
public sealed interface Woven {
    /** It can run. */
    record Ready(Program program) implements Woven {}

    /** It uses what the explorer has no model for: exploring would pass over it in silence, and that must not buy points. */
    record Refused(List<Refusal> refusals) implements Woven {
        public Refused {
            refusals = List.copyOf(refusals);
        }
    }
}
