package dev.lockstep.weaver;

import java.util.Collection;
import java.util.Set;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldNode;

/** Whether classes keep something in statics that one schedule could leave behind for the next. */
final class StaticState {
    private static final Set<String> CONSTANT = Set.of(
            "java/lang/String",
            "java/lang/Integer",
            "java/lang/Long",
            "java/lang/Boolean",
            "java/lang/Double",
            "java/lang/Character",
            "java/lang/Byte",
            "java/lang/Short",
            "java/lang/Float",
            "java/lang/Class",
            "java/math/BigInteger",
            "java/math/BigDecimal",
            "java/time/Duration",
            "java/util/concurrent/TimeUnit",
            "java/lang/invoke/VarHandle",
            "java/util/concurrent/atomic/AtomicIntegerFieldUpdater",
            "java/util/concurrent/atomic/AtomicLongFieldUpdater",
            "java/util/concurrent/atomic/AtomicReferenceFieldUpdater");

    private StaticState() {}

    /** Whether there is state that cannot be renewed in place: in the constants of an interface. */
    static boolean stubbornIn(Collection<ClassNode> classes) {
        return classes.stream().anyMatch(node -> isStubborn(node) && isIn(node));
    }

    /** Whether the class has static state that can be renewed in place. */
    static boolean renewable(ClassNode node) {
        return !isStubborn(node) && isIn(node);
    }

    private static boolean isStubborn(ClassNode node) {
        return (node.access & Opcodes.ACC_INTERFACE) != 0;
    }

    private static boolean isIn(ClassNode node) {
        for (FieldNode field : node.fields) {
            if ((field.access & Opcodes.ACC_STATIC) != 0 && isState(node, field)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isState(ClassNode node, FieldNode field) {
        if ((field.access & Opcodes.ACC_SYNTHETIC) != 0) {
            return false;
        }
        if ((field.access & Opcodes.ACC_FINAL) == 0) {
            return true;
        }
        if ((field.access & Opcodes.ACC_ENUM) != 0) {
            return hasState(node);
        }
        return !isConstant(Type.getType(field.desc));
    }

    /** An enum whose constants can change. */
    private static boolean hasState(ClassNode node) {
        for (FieldNode field : node.fields) {
            boolean isStatic = (field.access & Opcodes.ACC_STATIC) != 0;
            boolean isFinal = (field.access & Opcodes.ACC_FINAL) != 0;
            if (!isStatic && (!isFinal || !isConstant(Type.getType(field.desc)))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isConstant(Type type) {
        if (type.getSort() == Type.OBJECT) {
            return CONSTANT.contains(type.getInternalName())
                    || type.getInternalName().startsWith("java/util/function/");
        }
        return type.getSort() != Type.ARRAY;
    }
}
