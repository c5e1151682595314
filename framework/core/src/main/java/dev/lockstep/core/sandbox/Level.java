package dev.lockstep.core.sandbox;

/** How much stands between student code and the machine, weakest first. */
public enum Level {
    /** A plain process: wall clock, heap limit, and what the JVM refuses. */
    S0("plain process"),
    /** A user of its own and resource limits; the files of the machine can be read. */
    S1("separate user"),
    /** A container of docker or podman. */
    S2("container"),
    /** Namespaces, system-call filter and resource limits with bubblewrap. */
    S3("bubblewrap");

    private final String title;

    Level(String title) {
        this.title = title;
    }

    /** What it is made with, in one or two words. */
    public String title() {
        return title;
    }
}
