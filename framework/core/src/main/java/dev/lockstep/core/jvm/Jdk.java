package dev.lockstep.core.jvm;

/** The JDK that runs this JVM and its children. */
public final class Jdk {
    private Jdk() {}

    /** Its feature release, such as 17. */
    public static int feature() {
        return Runtime.version().feature();
    }

    /** Its vendor and its exact build: archives of one are of no use to another. */
    public static String name() {
        return System.getProperty("java.vm.vendor") + " " + System.getProperty("java.vm.version");
    }
}
