package dev.lockstep.kit.interleavings.engine;

/** Parking a thread until somebody gives it its permit. */
public final class Parking {
    private Parking() {}

    /** Parks the running thread until it has its permit, is interrupted, time is up, or for no reason. */
    public static void park(Execution execution, long deadline) {
        Task me = execution.running();
        if (me.interrupted) {
            execution.note(Op.PARK, me.permit, true);
            return;
        }
        execution.await(Op.PARK, me.permit, task -> task.permitted, deadline, true, true);
        if (me.permitted) {
            me.permitted = false;
            me.acquire(me.permit);
        }
        if (me.interrupted) {
            me.acquire(me.life);
        }
    }
}
