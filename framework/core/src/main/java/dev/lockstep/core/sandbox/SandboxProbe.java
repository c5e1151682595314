package dev.lockstep.core.sandbox;

import dev.lockstep.model.Protection;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Finds out which sandboxes this machine offers, by starting a JVM in each with the very launch line of a worker. */
public final class SandboxProbe {
    private static final ResourceLimits LIMITS = new ResourceLimits(64, ResourceLimits.USUAL_THREADS, 60);
    private static final String INSTALL = "sudo apt-get install ";

    private final Path cache;
    private final Path jdk;
    private final List<Path> readOnly;

    /**
     * @param cache folder of the user, where what was found is remembered
     * @param jdk that is to be started
     * @param readOnly what will have to be readable
     */
    public SandboxProbe(Path cache, Path jdk, List<Path> readOnly) {
        this.cache = cache;
        this.jdk = jdk;
        this.readOnly = List.copyOf(readOnly);
    }

    /** What would let limits hold that {@code protection} lacks; empty if nothing more can be had that way. */
    public static Optional<String> remedy(Protection protection) {
        return protection.lacks().contains(MemoryGroups.LACKING) ? Optional.of(MemoryGroups.REMEDY) : Optional.empty();
    }

    /** Tries every level anew, strongest first. The last one always works. */
    public List<ProbeResult> all() {
        List<ProbeResult> results = new ArrayList<>(List.of(bubblewrap(false)));
        results.add(container(problems(results)));
        results.add(separateUser(problems(results)));
        results.add(new ProbeResult.Works(new PlainProcess(problems(results))));
        return results;
    }

    /** The strongest that works, taken from memory where it has worked before. */
    Sandbox best() {
        List<ProbeResult> tried = new ArrayList<>();
        List<Supplier<ProbeResult>> levels =
                List.of(() -> bubblewrap(true), () -> container(problems(tried)), () -> separateUser(problems(tried)));
        for (Supplier<ProbeResult> level : levels) {
            ProbeResult result = level.get();
            if (result instanceof ProbeResult.Works works) {
                return works.sandbox();
            }
            tried.add(result);
        }
        return new PlainProcess(problems(tried));
    }

    private ProbeResult bubblewrap(boolean fromMemory) {
        Optional<Path> bwrap = Programs.find("bwrap");
        Optional<Path> prlimit = Programs.find("prlimit");
        Optional<Path> setpriv = Programs.find("setpriv");
        if (bwrap.isEmpty()) {
            return new ProbeResult.Fails(Level.S3, "bubblewrap is not installed", INSTALL + "bubblewrap");
        }
        if (prlimit.isEmpty() || setpriv.isEmpty()) {
            return new ProbeResult.Fails(Level.S3, "prlimit and setpriv are not installed", INSTALL + "util-linux");
        }
        if (Architecture.ofThisMachine().isEmpty()) {
            String problem = "the system calls of " + System.getProperty("os.arch") + " are not known here";
            return new ProbeResult.Fails(Level.S3, problem, "use a machine of x86_64 or aarch64");
        }
        Memory memory = new Memory(cache, jdk, bwrap.get());
        Bubblewrap.Tools tools = new Bubblewrap.Tools(bwrap.get(), prlimit.get(), setpriv.get());
        return bubblewrap(new Bubblewrap(tools, memory), memory, fromMemory);
    }

    private ProbeResult bubblewrap(Sandbox sandbox, Memory memory, boolean fromMemory) {
        if (fromMemory && memory.knowsThatItWorks()) {
            return new ProbeResult.Works(sandbox);
        }
        String problem = tried(sandbox);
        if (!problem.isEmpty()) {
            memory.forget();
            return new ProbeResult.Fails(Level.S3, problem, KernelFacts.read().remedy(problem));
        }
        memory.rememberThatItWorks();
        return new ProbeResult.Works(sandbox);
    }

    private ProbeResult container(String problems) {
        List<String> tried = new ArrayList<>();
        for (String name : List.of("docker", "podman")) {
            Optional<Path> engine = Programs.find(name);
            if (engine.isPresent()) {
                Container sandbox = new Container(engine.get(), new Memory(cache, jdk, engine.get()), problems);
                String problem = tried(sandbox);
                if (problem.isEmpty()) {
                    return new ProbeResult.Works(sandbox);
                }
                tried.add(name + ": " + problem.lines().findFirst().orElse("it said nothing"));
            }
        }
        return tried.isEmpty()
                ? new ProbeResult.Fails(Level.S2, "neither docker nor podman is installed", INSTALL + "podman")
                : new ProbeResult.Fails(
                        Level.S2, String.join("; ", tried), "mend docker, or " + INSTALL + "podman runc");
    }

    private String tried(Container sandbox) {
        try {
            sandbox.prepare();
            return tried((Sandbox) sandbox);
        } catch (IOException broken) {
            return String.valueOf(broken.getMessage());
        }
    }

    private ProbeResult separateUser(String problems) {
        Optional<Path> setpriv = Programs.find("setpriv");
        Optional<Path> prlimit = Programs.find("prlimit");
        if (!DroppedUser.isNeeded()) {
            return new ProbeResult.Fails(Level.S1, "only root can become another user", "start Lockstep as root");
        }
        if (setpriv.isEmpty() || prlimit.isEmpty()) {
            return new ProbeResult.Fails(Level.S1, "prlimit and setpriv are not installed", INSTALL + "util-linux");
        }
        Optional<Path> hidden =
                readOnly.stream().filter(path -> !DroppedUser.canRead(path)).findFirst();
        if (hidden.isPresent()) {
            return new ProbeResult.Fails(Level.S1, "only root can read " + hidden.get(), "install Lockstep below /opt");
        }
        Sandbox sandbox = new SeparateUser(setpriv.get(), prlimit.get(), problems);
        String problem = tried(sandbox);
        return problem.isEmpty()
                ? new ProbeResult.Works(sandbox)
                : new ProbeResult.Fails(Level.S1, problem, "use a machine that lets root become another user");
    }

    /** What went wrong when a JVM was started in {@code sandbox}; empty if nothing did. */
    private String tried(Sandbox sandbox) {
        String java = jdk.resolve("bin/java").toString();
        List<String> command = List.of(java, "-Xmx64m", "-XX:+UseSerialGC", "-version");
        try {
            Programs.Outcome outcome =
                    Programs.outcome(sandbox.start(new Launch(command, readOnly, null, LIMITS, true)));
            return outcome.exitCode() == 0 ? "" : "exit code " + outcome.exitCode() + ": " + outcome.said();
        } catch (IOException broken) {
            return String.valueOf(broken.getMessage());
        }
    }

    private static String problems(List<ProbeResult> results) {
        List<String> problems = new ArrayList<>();
        for (ProbeResult result : results) {
            if (result instanceof ProbeResult.Fails fails) {
                problems.add(fails.level() + ": " + fails.problem());
            }
        }
        return String.join("; ", problems);
    }
}
