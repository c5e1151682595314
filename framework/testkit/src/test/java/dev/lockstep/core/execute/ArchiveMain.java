package dev.lockstep.core.execute;

import dev.lockstep.core.Installation;
import dev.lockstep.core.sandbox.Level;
import dev.lockstep.model.Limits;
import dev.lockstep.testkit.Build;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Records archives as whoever runs it, and writes down what a worker then says about its classes: {@code ArchiveMain FILE}. */
public final class ArchiveMain {
    /** There is no sandbox, so nothing was tried. */
    static final int NO_SANDBOX = 2;

    private ArchiveMain() {}

    /** Runs it. */
    public static void main(String[] arguments) throws IOException {
        Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
        Path archives = Files.createDirectory(temporary.resolve("archives"));
        Installation plain = Build.installation(temporary.resolveSibling("cache"));
        if (plain.sandbox().level() != Level.S3) {
            System.err.println("this machine offers an ordinary user no sandbox of level S3");
            System.exit(NO_SANDBOX);
        }
        Rehearsed.grade(Rehearsed.startingFrom(plain, archives).recording(archives));
        String loaded = Rehearsed.classesLoadedBy(Rehearsed.startingFrom(plain, archives), Limits.DEFAULT);
        Files.writeString(Path.of(arguments[0]), loaded);
        System.exit(0);
    }
}
