package oslab;

import java.io.*;

class Sniffs {
    Object all(Throwable t) throws Exception {
        t.getStackTrace(); //! Throwable.getStackTrace()
        new Exception().getStackTrace(); //! Throwable.getStackTrace()
        t.printStackTrace(new PrintWriter(new StringWriter())); //! Throwable.printStackTrace(PrintWriter)
        StackWalker.getInstance().forEach(f -> {}); //! StackWalker.getInstance()
        t.setStackTrace(null); //! Throwable.setStackTrace(StackTraceElement[])
        new ObjectInputStream(null).readObject(); //! new java.io.ObjectInputStream(InputStream)
        new ObjectOutputStream(null).writeObject(t); //! new java.io.ObjectOutputStream(OutputStream)
        new java.util.logging.LogRecord(null, "").getSourceMethodName(); //! new java.util.logging.LogRecord(Level, String)
        throw new NoClassDefFoundError(); //! new NoClassDefFoundError()
    }

    static void notGraded() {
        throw new LinkageError(); //! new LinkageError()
    }

    @Override
    protected void finalize() {} //! Object.finalize()

    static int lockstep$epoch; //! lockstep$epoch
}

class Evil extends RuntimeException {
    @Override
    public StackTraceElement[] getStackTrace() { //! Throwable.getStackTrace()
        return super.getStackTrace(); //! Throwable.getStackTrace()
    }
}
