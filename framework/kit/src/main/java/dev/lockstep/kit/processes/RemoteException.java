package dev.lockstep.kit.processes;

/** Stands for an exception of a child JVM that cannot leave it; has its message and its stack trace. */
public final class RemoteException extends Exception {
    private static final long serialVersionUID = 1;

    RemoteException(Throwable original) {
        super(original.getClass().getName() + ": " + original.getMessage());
        setStackTrace(original.getStackTrace());
    }
}
