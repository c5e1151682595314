package oslab;

class Threads {
    void all(Thread thread) {
        Thread.getAllStackTraces(); //! Thread.getAllStackTraces()
        Thread.enumerate(new Thread[9]); //! Thread.enumerate(Thread[])
        Thread.activeCount(); //! Thread.activeCount()
        thread.getThreadGroup().interrupt(); //! Thread.getThreadGroup()
        thread.stop(); //! Thread.stop()
        thread.suspend(); //! Thread.suspend()
        thread.getStackTrace(); //! Thread.getStackTrace()
        Thread.setDefaultUncaughtExceptionHandler(null); //! Thread.setDefaultUncaughtExceptionHandler(UncaughtExceptionHandler)
        new Thread((ThreadGroup) null, "x"); //! new Thread(ThreadGroup, String)
        java.util.function.Supplier<Object> s = thread::getContextClassLoader; //! Thread.getContextClassLoader()
        java.util.concurrent.Executors.privilegedThreadFactory(); //! java.util.concurrent.Executors.privilegedThreadFactory()
    }
}

class Inherits extends Thread {
    void all() {
        getContextClassLoader(); //! Thread.getContextClassLoader()
        Inherits.getAllStackTraces(); //! Thread.getAllStackTraces()
        super.getThreadGroup(); //! Thread.getThreadGroup()
        Object named = new Inherits() {}.getContextClassLoader(); //! Thread.getContextClassLoader()
    }

    @Override
    public StackTraceElement[] getStackTrace() { //! Thread.getStackTrace()
        return null; 
    }
}

class Group extends ThreadGroup { //! ThreadGroup
    Group() {
        super("x"); //! new ThreadGroup(String)
    }
}
