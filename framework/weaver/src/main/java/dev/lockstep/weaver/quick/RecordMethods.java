package dev.lockstep.weaver.quick;

import dev.lockstep.weaver.Boxing;
import java.util.List;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.commons.GeneratorAdapter;
import org.objectweb.asm.commons.Method;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.RecordComponentNode;

/** Writes out {@code equals}, {@code hashCode} and {@code toString} of a record, where it has them for nothing. */
final class RecordMethods {
    private static final String FACTORY = "java/lang/runtime/ObjectMethods";
    private static final Type OBJECTS = Type.getObjectType("java/util/Objects");
    private static final Type BUILDER = Type.getObjectType("java/lang/StringBuilder");
    private static final Type STRING = Type.getObjectType("java/lang/String");
    private static final Type OBJECT = Type.getObjectType("java/lang/Object");
    private static final int PRIME = 31;

    private final String name;
    private final List<RecordComponentNode> components;
    private final Type record;
    private final MethodNode method;
    private final GeneratorAdapter code;

    private RecordMethods(ClassNode node, MethodNode method) {
        this.name = node.name;
        this.components = node.recordComponents == null ? List.of() : node.recordComponents;
        this.method = method;
        this.record = Type.getObjectType(node.name);
        method.instructions.clear();
        method.localVariables = null;
        this.code = new GeneratorAdapter(method, method.access, method.name, method.desc);
    }

    /** Writes into {@code node}, if it is a record; whether there was something to write. */
    static boolean write(ClassNode node) {
        boolean wrote = false;
        for (MethodNode method : node.methods) {
            if (isForNothing(method)) {
                new RecordMethods(node, method).write(method.name);
                wrote = true;
            }
        }
        return wrote;
    }

    private static boolean isForNothing(MethodNode method) {
        for (AbstractInsnNode instruction : method.instructions) {
            if (instruction instanceof InvokeDynamicInsnNode dynamic
                    && dynamic.bsm.getOwner().equals(FACTORY)) {
                return true;
            }
        }
        return false;
    }

    private void write(String method) {
        code.visitCode();
        switch (method) {
            case "equals" -> equality();
            case "hashCode" -> hash();
            default -> text();
        }
        code.returnValue();
        code.visitMaxs(0, 0);
        code.visitEnd();
    }

    private void equality() {
        Label different = code.newLabel();
        Label end = code.newLabel();
        code.loadArg(0);
        code.instanceOf(record);
        code.ifZCmp(GeneratorAdapter.EQ, different);
        for (RecordComponentNode component : components) {
            code.loadThis();
            load(component);
            code.loadArg(0);
            code.checkCast(record);
            load(component);
            jumpIfDifferent(Type.getType(component.descriptor), different);
        }
        code.push(true);
        code.goTo(end);
        code.mark(different);
        method.visitFrame(Opcodes.F_SAME, 0, null, 0, null);
        code.push(false);
        code.mark(end);
        method.visitFrame(Opcodes.F_SAME1, 0, null, 1, new Object[] {Opcodes.INTEGER});
    }

    private void load(RecordComponentNode component) {
        code.getField(record, component.name, Type.getType(component.descriptor));
    }

    private void jumpIfDifferent(Type type, Label different) {
        switch (type.getSort()) {
            case Type.FLOAT, Type.DOUBLE -> {
                code.invokeStatic(wrapper(type), new Method("compare", Type.INT_TYPE, new Type[] {type, type}));
                code.ifZCmp(GeneratorAdapter.NE, different);
            }
            case Type.OBJECT, Type.ARRAY -> {
                code.invokeStatic(OBJECTS, new Method("equals", Type.BOOLEAN_TYPE, new Type[] {OBJECT, OBJECT}));
                code.ifZCmp(GeneratorAdapter.EQ, different);
            }
            default -> code.ifCmp(type, GeneratorAdapter.NE, different);
        }
    }

    private void hash() {
        code.push(0);
        for (RecordComponentNode component : components) {
            Type type = Type.getType(component.descriptor);
            code.push(PRIME);
            code.math(GeneratorAdapter.MUL, Type.INT_TYPE);
            code.loadThis();
            load(component);
            boolean isPrimitive = type.getSort() < Type.ARRAY;
            code.invokeStatic(
                    isPrimitive ? wrapper(type) : OBJECTS,
                    new Method("hashCode", Type.INT_TYPE, new Type[] {isPrimitive ? type : OBJECT}));
            code.math(GeneratorAdapter.ADD, Type.INT_TYPE);
        }
    }

    private void text() {
        code.newInstance(BUILDER);
        code.dup();
        code.invokeConstructor(BUILDER, new Method("<init>", Type.VOID_TYPE, new Type[0]));
        String before = name.substring(1 + Math.max(name.lastIndexOf('/'), name.lastIndexOf('$'))) + "[";
        for (RecordComponentNode component : components) {
            append(before + component.name + "=");
            code.loadThis();
            load(component);
            Type type = Type.getType(component.descriptor);
            code.invokeStatic(STRING, new Method("valueOf", STRING, new Type[] {shown(type)}));
            append(STRING);
            before = ", ";
        }
        append(components.isEmpty() ? before + "]" : "]");
        code.invokeVirtual(BUILDER, new Method("toString", STRING, new Type[0]));
    }

    private void append(String text) {
        code.push(text);
        append(STRING);
    }

    private void append(Type type) {
        code.invokeVirtual(BUILDER, new Method("append", BUILDER, new Type[] {type}));
    }

    /** The parameter of the overloaded method that prints it: small integers travel as {@code int}, arrays are objects. */
    private static Type shown(Type type) {
        return switch (type.getSort()) {
            case Type.BYTE, Type.SHORT -> Type.INT_TYPE;
            case Type.OBJECT, Type.ARRAY -> OBJECT;
            default -> type;
        };
    }

    private static Type wrapper(Type primitive) {
        return Type.getObjectType(Boxing.wrapper(primitive));
    }
}
