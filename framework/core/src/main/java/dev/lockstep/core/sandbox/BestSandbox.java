package dev.lockstep.core.sandbox;

import dev.lockstep.model.Protection;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The best sandbox of this machine, found when it is first used: commands that start no JVM do not pay for it. */
final class BestSandbox implements Sandbox {
    private final SandboxProbe probe;
    private @Nullable Sandbox found;

    BestSandbox(SandboxProbe probe) {
        this.probe = probe;
    }

    private synchronized Sandbox best() {
        if (found == null) {
            found = probe.best();
        }
        return found;
    }

    @Override
    public Process start(Launch launch) throws IOException {
        return best().start(launch);
    }

    @Override
    public Level level() {
        return best().level();
    }

    @Override
    public Protection protection() {
        return best().protection();
    }

    @Override
    public void distrust() {
        best().distrust();
    }
}
