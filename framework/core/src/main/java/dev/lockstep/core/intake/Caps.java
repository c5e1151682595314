package dev.lockstep.core.intake;

/** How much of a submission is looked at. Far above honest work, far below what hurts. */
final class Caps {
    static final int FILES = 10_000;
    static final int DEPTH = 30;
    static final int SOURCE_BYTES = 1 << 20;
    static final long ARCHIVE_BYTES = 64L << 20;
    static final long READ_BYTES = 16L << 20;

    static final String TOO_MANY_FILES =
            "holds more than " + FILES + " files; hand in only the files that the exercise asks for";
    static final String TOO_DEEP =
            "nests folders more than " + DEPTH + " deep; hand in only the files that the exercise asks for";
    static final String TOO_MUCH_TO_READ = "holds more than " + (READ_BYTES >> 20)
            + " MiB of files with the names that the exercise asks for; hand in each of them once";
    static final String SOURCE_TOO_LARGE =
            "is larger than " + (SOURCE_BYTES >> 20) + " MiB, too large for a source file";
    static final String ARCHIVE_TOO_LARGE = "is larger than " + (ARCHIVE_BYTES >> 20)
            + " MiB; leave out build output and data, and zip the sources only";

    private Caps() {}
}
