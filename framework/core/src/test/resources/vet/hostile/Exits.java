package oslab;

import java.util.function.IntConsumer;

class Exits {
    static {
        System.exit(0); //! System.exit(int)
    }

    void all() throws Exception {
        IntConsumer hidden = System::exit; //! System.exit(int)
        Runtime.getRuntime().halt(1); //! Runtime.halt(int)
        Runtime.getRuntime().exit(1); //! Runtime.exit(int)
        Runtime.getRuntime().addShutdownHook(new Thread()); //! Runtime.addShutdownHook(Thread)
        Runtime.getRuntime().exec("sh"); //! Runtime.exec(String)
        new ProcessBuilder("sh").start(); //! new ProcessBuilder(String[])
        ProcessHandle.current().destroy(); //! ProcessHandle.current()
        Object later = (Runnable & java.io.Serializable) () -> System.exit(3); //! System.exit(int)
        Runtime.getRuntime().load("x"); //! Runtime.load(String)
        System.loadLibrary("x"); //! System.loadLibrary(String)
    }

    native void jni(); //! native jni
}
