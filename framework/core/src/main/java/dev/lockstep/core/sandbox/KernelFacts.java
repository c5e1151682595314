package dev.lockstep.core.sandbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Settings of the kernel that decide whether an ordinary user may make namespaces.
 *
 * @param restrictedByAppArmor {@code kernel.apparmor_restrict_unprivileged_userns}, as Ubuntu has it since 23.10
 * @param switchedOff {@code kernel.unprivileged_userns_clone} is 0, as in older Debian
 * @param noneLeft {@code user.max_user_namespaces} is 0, as in hardened systems
 * @param inContainer whether this is a container, whose own filter may stand in the way
 */
record KernelFacts(boolean restrictedByAppArmor, boolean switchedOff, boolean noneLeft, boolean inContainer) {
    static KernelFacts read() {
        Path settings = Path.of("/proc/sys");
        return new KernelFacts(
                is("1", settings.resolve("kernel/apparmor_restrict_unprivileged_userns")),
                is("0", settings.resolve("kernel/unprivileged_userns_clone")),
                is("0", settings.resolve("user/max_user_namespaces")),
                Files.exists(Path.of("/.dockerenv")) || Files.exists(Path.of("/run/.containerenv")));
    }

    /** The one command that most likely lets bubblewrap work, which said {@code said}. */
    String remedy(String said) {
        List<String> changes = new ArrayList<>();
        if (restrictedByAppArmor) {
            changes.add("kernel.apparmor_restrict_unprivileged_userns=0");
        }
        if (switchedOff) {
            changes.add("kernel.unprivileged_userns_clone=1");
        }
        if (noneLeft) {
            changes.add("user.max_user_namespaces=15000");
        }
        if (!changes.isEmpty()) {
            return "sudo sysctl -w " + String.join(" ", changes);
        }
        if (said.contains("nknown option")) {
            return "install bubblewrap 0.8 or later";
        }
        return inContainer
                ? "start this container with: --security-opt seccomp=unconfined --security-opt apparmor=unconfined"
                        + " --security-opt systempaths=unconfined"
                : "ask whoever runs this machine to allow user namespaces";
    }

    private static boolean is(String value, Path setting) {
        try {
            return Files.readString(setting).strip().equals(value);
        } catch (IOException notThere) {
            return false;
        }
    }
}
