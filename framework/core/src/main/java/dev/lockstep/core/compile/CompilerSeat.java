package dev.lockstep.core.compile;

import dev.lockstep.core.Installation;
import dev.lockstep.model.Compilation;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** A place for one compiler JVM after another. It serves one request at a time; closing it waits for that. */
final class CompilerSeat implements AutoCloseable {
    /** A JVM that compiled foreign text this often is replaced: what it leaks, or was talked into keeping, goes with it. */
    private static final int MOST_REQUESTS = 1_000;

    private final Installation installation;
    private final int mostRequests;
    private @Nullable CompilerJvm jvm;
    private int requests;

    CompilerSeat(Installation installation) {
        this(installation, MOST_REQUESTS);
    }

    CompilerSeat(Installation installation, int mostRequests) {
        this.installation = installation;
        this.mostRequests = mostRequests;
    }

    /** Starts a JVM if there is none. */
    synchronized CompilerJvm warm() {
        CompilerJvm running = jvm;
        if (running == null) {
            running = CompilerJvm.start(installation);
            jvm = running;
            requests = 0;
        }
        return running;
    }

    synchronized Compilation compile(CompileRequest request, Duration limit) {
        CompilerJvm running = warm();
        requests++;
        try {
            return running.compile(request, limit);
        } finally {
            if (!running.isUsable() || requests >= mostRequests) {
                close();
                warm();
            }
        }
    }

    @Override
    public synchronized void close() {
        if (jvm != null) {
            jvm.close();
            jvm = null;
        }
    }
}
