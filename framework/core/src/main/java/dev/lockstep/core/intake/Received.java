package dev.lockstep.core.intake;

import dev.lockstep.model.Submission;
import java.util.List;

/** What taking in a submission came to. */
public sealed interface Received {
    /** The files that the exercise asks for were found, or some of them. */
    record Accepted(Submission submission) implements Received {}

    /** Nothing can be graded; each problem says what to hand in instead. */
    record Rejected(List<String> problems) implements Received {
        public Rejected {
            problems = List.copyOf(problems);
        }
    }
}
