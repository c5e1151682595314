package dev.lockstep.kit.processes;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/** Calls for child JVMs. */
final class RemoteCalls {
    private static int count;

    private RemoteCalls() {}

    interface Call extends Callable<Object>, Serializable {}

    static Call pid() {
        return () -> ProcessHandle.current().pid();
    }

    static Call count() {
        return () -> ++count;
    }

    static int countHere() {
        return count;
    }

    static Call addTo(ArrayList<Integer> list) {
        return () -> {
            list.add(1);
            return list;
        };
    }

    static Call echo(byte[] bytes) {
        return () -> bytes;
    }

    static Call print(String text) {
        return () -> {
            System.out.println(text);
            return System.in.read();
        };
    }

    static Call fail(String message) {
        return () -> {
            throw new IllegalStateException(message);
        };
    }

    static Call failUnportably() {
        return () -> {
            throw new Unportable();
        };
    }

    static Call returnUnportable() {
        return Object::new;
    }

    static Call send(Object notSerialisable) {
        return () -> List.of(notSerialisable);
    }

    static Call exit() {
        return () -> {
            Runtime.getRuntime().halt(3);
            return null;
        };
    }

    static Call sleep() {
        return () -> {
            Thread.sleep(Long.MAX_VALUE);
            return null;
        };
    }

    /** Both hold the lock of a class at once, which only two processes can. */
    static Call meetWhileHoldingALock() {
        return () -> {
            synchronized (RemoteCalls.class) {
                Meetings.meet("both", 2);
                return "met";
            }
        };
    }

    private static final class Unportable extends Exception {
        private static final long serialVersionUID = 1;
        private final transient Object ignored = new Object();

        @SuppressWarnings({"unused", "serial"}) // that it cannot be written is the point
        private final Object kept = new Object();

        Unportable() {
            super("stays");
        }
    }
}
