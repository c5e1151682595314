package oslab;

import java.util.ServiceLoader;

class Loaders extends ClassLoader { //! new ClassLoader()
    Class<?> define(byte[] bytes) {
        return defineClass("x", bytes, 0, 1); //! ClassLoader.defineClass(String, byte[], int, int)
    }

    void all(Object o) throws Exception {
        Class.forName("x"); //! Class.forName(String)
        o.getClass().getClassLoader(); //! Class.getClassLoader()
        ClassLoader.getSystemClassLoader(); //! ClassLoader.getSystemClassLoader()
        String.class.getModule(); //! Class.getModule()
        o.getClass().getProtectionDomain(); //! Class.getProtectionDomain()
        o.getClass().getResourceAsStream("/x"); //! Class.getResourceAsStream(String)
        ServiceLoader.load(Runnable.class); //! java.util.ServiceLoader.load(Class)
        new java.net.URLClassLoader(null); //! new java.net.URLClassLoader(URL[])
        java.util.ResourceBundle.getBundle("x"); //! java.util.ResourceBundle.getBundle(String)
        Thread.currentThread().setContextClassLoader(null); //! Thread.setContextClassLoader(ClassLoader)
        ModuleLayer.boot(); //! ModuleLayer.boot()
    }
}
