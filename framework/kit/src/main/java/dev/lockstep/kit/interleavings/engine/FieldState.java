package dev.lockstep.kit.interleavings.engine;

import java.util.Set;

/**
 * One variable, and who touched it last: finds accesses that no synchronisation orders.
 *
 * <p>The algorithm is FastTrack (Flanagan and Freund 2009): an epoch for the last write, an epoch for the last read while reads are
 * ordered, a vector of reads only when they are not.
 */
public final class FieldState extends Location {
    private final String key;
    private final boolean racing;
    private int writer = -1;
    private int writeClock;
    private String writeSite = "";
    private int reader = -1;
    private int readClock;
    private String readSite = "";
    private int[] sharedReads = Clocks.NONE;
    private boolean raceSeen;

    FieldState(Object subject, String name, Set<String> racing) {
        this(subject, name, name, racing);
    }

    FieldState(Object subject, String name, String key, Set<String> racing) {
        super(subject, name);
        this.key = key;
        this.racing = racing.contains(key);
    }

    /** A plain read by the running thread: a scheduling point if this variable has been seen racing. */
    public void read(Execution execution) {
        if (execution.isAtomic()) {
            return;
        }
        Task me = before(execution, Op.READ, false);
        if (me.optimistic) {
            execution.racing(key);
            me.spins.read(this);
            return;
        }
        if (writer >= 0 && writer != me.id && Clocks.at(me.clock, writer) < writeClock) {
            race(execution, writeSite, true, false);
        }
        me.spins.read(this);
        rememberRead(me);
    }

    /** A plain write by the running thread. */
    public void write(Execution execution) {
        if (execution.isAtomic()) {
            return;
        }
        Task me = before(execution, Op.WRITE, true);
        if (writer >= 0 && writer != me.id && Clocks.at(me.clock, writer) < writeClock) {
            race(execution, writeSite, true, true);
        } else if (reader >= 0 && reader != me.id && Clocks.at(me.clock, reader) < readClock) {
            race(execution, readSite, false, true);
        } else {
            checkSharedReads(execution, me);
        }
        writer = me.id;
        writeClock = Clocks.at(me.clock, me.id);
        writeSite = Execution.site();
        sharedReads = Clocks.NONE;
        reader = -1;
        version++;
        me.spins.progress();
    }

    private Task before(Execution execution, Op op, boolean write) {
        if (racing) {
            execution.point(op, this, write);
        } else {
            execution.recordAccess(op, this);
        }
        return execution.running();
    }

    private void checkSharedReads(Execution execution, Task me) {
        for (int i = 0; i < sharedReads.length; i++) {
            if (i != me.id && sharedReads[i] > Clocks.at(me.clock, i)) {
                race(execution, readSite, false, true);
                return;
            }
        }
    }

    private void rememberRead(Task me) {
        int mine = Clocks.at(me.clock, me.id);
        boolean ordered = reader < 0 || reader == me.id || Clocks.at(me.clock, reader) >= readClock;
        if (!ordered || sharedReads.length > 0) {
            int[] grown = Clocks.join(new int[Math.max(me.id, reader) + 1], sharedReads);
            if (reader >= 0) {
                grown[reader] = Math.max(grown[reader], readClock);
            }
            grown[me.id] = mine;
            sharedReads = grown;
        }
        reader = me.id;
        readClock = mine;
        readSite = Execution.site();
    }

    private void race(Execution execution, String other, boolean otherWrites, boolean writes) {
        execution.racing(key);
        if (!raceSeen) {
            raceSeen = true;
            execution.recordRace(this, other, Execution.site());
        }
        if (execution.settings.judgeRaces()) {
            execution.fail(Kind.DATA_RACE, message(other, otherWrites, writes), null);
        }
    }

    private String message(String other, boolean otherWrites, boolean writes) {
        String first = (otherWrites ? "the write at " : "the read at ") + other;
        String second = (writes ? "the write at " : "the read at ") + Execution.site();
        return "nothing orders " + first + " and " + second + ", both of " + key
                + " and by different threads: guard both with one lock, or make it volatile or atomic";
    }
}
