package dev.lockstep.core.maven;

import dev.lockstep.core.ToolFailure;

/** Maven cannot fetch what the pom of an exercise names: its author's mistake, or there is no network. */
public final class UnfetchedLibraries extends ToolFailure {
    private static final long serialVersionUID = 1;

    UnfetchedLibraries(String message) {
        super(message);
    }
}
