package dev.lockstep.weaver;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldNode;
import org.objectweb.asm.tree.MethodNode;

/** What the woven classes declare and inherit, as far as their class files say. */
final class Hierarchy {
    private final Map<String, ClassNode> nodes;

    Hierarchy(Map<String, ClassNode> nodes) {
        this.nodes = nodes;
    }

    boolean isWoven(String name) {
        return nodes.containsKey(name);
    }

    /** The field that an access means, if a woven class declares it. */
    @Nullable
    FieldNode field(String owner, String name) {
        ClassNode at = nodes.get(owner);
        while (at != null) {
            for (FieldNode field : at.fields) {
                if (field.name.equals(name)) {
                    return field;
                }
            }
            at = nodes.get(at.superName);
        }
        return null;
    }

    /** The class that declares a field, for its name in a trace. */
    String declarer(String owner, String name) {
        ClassNode at = nodes.get(owner);
        while (at != null) {
            for (FieldNode field : at.fields) {
                if (field.name.equals(name)) {
                    return at.name;
                }
            }
            at = nodes.get(at.superName);
        }
        return owner;
    }

    /** The class outside the woven ones that a call ends up in, or null if a woven class declares the method. */
    @Nullable
    String foreignOwner(String owner, String name, String descriptor) {
        ClassNode at = nodes.get(owner);
        String last = owner;
        while (at != null) {
            if (declares(at, name, descriptor)) {
                return null;
            }
            for (String type : at.interfaces) {
                ClassNode face = nodes.get(type);
                if (face != null && foreignOwner(type, name, descriptor) == null) {
                    return null;
                }
            }
            last = at.superName;
            at = nodes.get(last);
        }
        return last;
    }

    private static boolean declares(ClassNode node, String name, String descriptor) {
        for (MethodNode method : node.methods) {
            if (method.name.equals(name) && method.desc.equals(descriptor)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a woven class has a woven superclass. */
    boolean extendsWoven(ClassNode node) {
        return nodes.containsKey(node.superName);
    }
}
