package dev.lockstep.weaver;

import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.commons.ClassRemapper;
import org.objectweb.asm.commons.Remapper;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.MethodNode;

/** Weaves one class: its methods, then what the explorer keeps in each object. */
final class ClassWeaver {
    private final Hierarchy hierarchy;
    private final Allowed allowed;
    private final Problems problems;

    ClassWeaver(Hierarchy hierarchy, Allowed allowed, Problems problems) {
        this.hierarchy = hierarchy;
        this.allowed = allowed;
        this.problems = problems;
    }

    byte[] weave(ClassNode node) {
        Bridges bridges = new Bridges(node);
        References.bridge(node, hierarchy, bridges);
        List<MethodNode> methods = new ArrayList<>(node.methods);
        for (MethodNode method : methods) {
            if (method.name.equals("$deserializeLambda$") || method.instructions.size() == 0) {
                continue;
            }
            new MethodWeaver(node, method, hierarchy, allowed, problems, bridges).weave();
        }
        bridges.finish();
        SynchronizedMethods.split(node);
        String substitute = Hooks.substitute(node.superName);
        if (substitute != null) {
            node.superName = substitute;
        }
        Notes.add(node, hierarchy);
        return write(node);
    }

    /** Frames are kept or given explicitly, so nothing ever asks for the common superclass of two classes. */
    private byte[] write(ClassNode node) {
        node.version = Math.max(node.version, Opcodes.V1_8);
        ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS) {
            @Override
            protected String getCommonSuperClass(String first, String second) {
                throw new IllegalStateException("weaving never merges types: " + first + ", " + second);
            }
        };
        node.accept(new ClassRemapper(writer, new Swap(node)));
        return writer.toByteArray();
    }

    /** Swaps types for their models, and meets every type that the class names. */
    private final class Swap extends Remapper {
        private final ClassNode node;

        Swap(ClassNode node) {
            super(Opcodes.ASM9);
            this.node = node;
        }

        @Override
        public String map(String name) {
            if (!allowed.type(name)) {
                problems.add(node, 0, name.replace('/', '.'));
            }
            String model = Models.of(name);
            return model == null ? name : model;
        }
    }
}
