package dev.lockstep.weaver;

import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.LineNumberNode;
import org.objectweb.asm.tree.MethodNode;

/** Turns method references to JDK methods, such as {@code lock::unlock}, into references to bridges, which are then woven like any code. */
final class References {
    private References() {}

    static void bridge(ClassNode node, Hierarchy hierarchy, Bridges bridges) {
        for (MethodNode method : node.methods.toArray(MethodNode[]::new)) {
            int line = 0;
            for (AbstractInsnNode at : method.instructions) {
                if (at instanceof LineNumberNode number) {
                    line = number.line;
                } else if (at instanceof InvokeDynamicInsnNode dynamic) {
                    bridge(dynamic, method, line, hierarchy, bridges);
                }
            }
        }
    }

    private static void bridge(
            InvokeDynamicInsnNode dynamic, MethodNode method, int line, Hierarchy hierarchy, Bridges bridges) {
        for (int i = 0; i < dynamic.bsmArgs.length; i++) {
            if (dynamic.bsmArgs[i] instanceof Handle handle && matters(handle, hierarchy)) {
                dynamic.bsmArgs[i] = bridges.reference(handle, method.name, line);
            }
        }
    }

    private static boolean matters(Handle handle, Hierarchy hierarchy) {
        if (handle.getTag() <= Opcodes.H_PUTSTATIC) {
            return false;
        }
        String owner = hierarchy.foreignOwner(handle.getOwner(), handle.getName(), handle.getDesc());
        return owner != null
                && (Hooks.of(owner, handle.getName(), handle.getDesc()) != null
                        || Models.synchronises(owner)
                        || Collections.known(owner)
                        || Hooks.substitute(owner) != null);
    }
}
