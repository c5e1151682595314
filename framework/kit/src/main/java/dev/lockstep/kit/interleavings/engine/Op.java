package dev.lockstep.kit.interleavings.engine;

/** Kinds of operations, each with the words that a trace uses for it. */
public enum Op {
    BEGIN("begin"),
    READ("read"),
    WRITE("write"),
    UPDATE("update"),
    LOCK("lock"),
    UNLOCK("unlock"),
    WAIT("wait"),
    WAKE("wake up"),
    NOTIFY("notify"),
    NOTIFY_ALL("notifyAll"),
    PARK("park"),
    UNPARK("unpark"),
    START("start"),
    JOIN("join"),
    END("end"),
    SLEEP("sleep"),
    YIELD("yield"),
    SPIN("spin"),
    INTERRUPT("interrupt"),
    ACQUIRE("acquire"),
    RELEASE("release"),
    AWAIT("await"),
    PUT("put"),
    TAKE("take"),
    CALL("call"),
    CHECK("check");

    private final String word;

    Op(String word) {
        this.word = word;
    }

    /** The word in a trace. */
    public String word() {
        return word;
    }
}
