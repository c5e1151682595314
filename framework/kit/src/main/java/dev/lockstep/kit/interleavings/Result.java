package dev.lockstep.kit.interleavings;

/** What an exploration found. */
public sealed interface Result {
    /** One line for a report. */
    String headline();

    /**
     * No schedule failed.
     *
     * @param preemptions every schedule with at most so many preemptions was seen; -1 if not even those without any
     * @param schedules how many ran
     * @param complete whether every schedule was seen, whatever its preemptions
     * @param withinBudget whether the bound was reached before the budget was used up
     */
    record Passed(int preemptions, int schedules, boolean complete, boolean withinBudget) implements Result {
        @Override
        public String headline() {
            if (complete) {
                return "PASSED (all schedules, " + schedules + " run)";
            }
            return withinBudget
                    ? "PASSED (exhausted at bound " + preemptions + ", " + schedules + " schedules)"
                    : "PASSED (budget: " + schedules + " schedules)";
        }
    }

    /** A schedule failed. */
    record Failed(ScheduleTrace trace) implements Result {
        @Override
        public String headline() {
            return trace.headline();
        }
    }

    /** The code uses something that has no model; nothing is known about it. */
    record Unsupported(ScheduleTrace trace) implements Result {
        @Override
        public String headline() {
            return "UNSUPPORTED: " + trace.message();
        }
    }
}
