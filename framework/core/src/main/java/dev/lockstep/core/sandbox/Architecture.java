package dev.lockstep.core.sandbox;

import java.util.Optional;

/** The kinds of processor whose system calls are known here; their numbers differ. */
enum Architecture {
    X86_64(0xC000003E),
    AARCH64(0xC00000B7);

    /** What the kernel calls it ({@code AUDIT_ARCH_…}). */
    final int auditName;

    Architecture(int auditName) {
        this.auditName = auditName;
    }

    static Optional<Architecture> ofThisMachine() {
        return switch (System.getProperty("os.arch")) {
            case "amd64" -> Optional.of(X86_64);
            case "aarch64" -> Optional.of(AARCH64);
            default -> Optional.empty();
        };
    }
}
