package dev.lockstep.core.compile;

import dev.lockstep.core.Installation;
import dev.lockstep.core.jvm.Archives;
import dev.lockstep.core.jvm.WorkerRuntime;
import dev.lockstep.core.sandbox.Sandbox;
import dev.lockstep.model.ClassFiles;
import dev.lockstep.model.RuntimeForm;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;

/** An installation made of the classes under test, enough to start a real compiler JVM. */
public final class ThisBuild {
    private ThisBuild() {}

    /** The classes under test, with {@code cache} for what is kept. */
    public static Installation withCache(Path cache) {
        Path jdk = Path.of(System.getProperty("java.home"));
        return new Installation(
                List.of(placeOf(JavacCompiler.class), placeOf(ClassFiles.class)),
                Compiled.junit(),
                new WorkerRuntime(
                        jdk, Compiled.junit(), Archives.NONE, new RuntimeForm.ModulePath("none is made here")),
                cache.resolve("no-desk"),
                cache,
                Archives.NONE,
                jdk,
                Sandbox.none());
    }

    private static Path placeOf(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException broken) {
            throw new AssertionError(broken);
        }
    }
}
