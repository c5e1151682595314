package dev.lockstep.core.vet;

import dev.lockstep.model.ClassFiles;
import dev.lockstep.model.Vetting;
import dev.lockstep.model.Workspace;

/** Decides whether a compiled submission may be loaded at all. */
public interface Vetter {
    /** Looks at every class that came of the files that students supply. Reads bytes; loads nothing. */
    Vetting vet(Workspace workspace, ClassFiles classes);

    /** The vetter that holds submissions to what docs/vetting.md says. */
    static Vetter standard() {
        return SubmissionVetter::vet;
    }

    /** No vetter, for tests that measure what stands behind it. No command offers it. */
    static Vetter none() {
        return (workspace, classes) -> new Vetting.NotVetted();
    }
}
