package dev.lockstep.weaver.quick;

import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.commons.GeneratorAdapter;

/** Turns the value on top of the stack into another type, in the ways that {@link java.lang.invoke.LambdaMetafactory} names. */
final class Adaptation {
    private static final String OBJECT = "java/lang/Object";
    private static final Type CHARACTER = Type.getObjectType("java/lang/Character");

    private final GeneratorAdapter code;

    private Adaptation(GeneratorAdapter code) {
        this.code = code;
    }

    static Adaptation of(MethodVisitor code) {
        return new Adaptation(new GeneratorAdapter(code, Opcodes.ACC_STATIC, "", "()V"));
    }

    /** From {@code given}, which at run time is {@code meant}, to {@code wanted}. */
    void value(Type given, Type meant, Type wanted) {
        if (isPrimitive(given) && isPrimitive(wanted)) {
            code.cast(given, wanted);
        } else if (isPrimitive(given)) {
            code.valueOf(given);
        } else if (isPrimitive(wanted)) {
            unboxed(meant, wanted);
        } else if (!wanted.getInternalName().equals(OBJECT) && !wanted.equals(given)) {
            code.checkCast(wanted);
        }
    }

    /** The same for what a body returns; what nobody wants is dropped. */
    void result(Type given, Type meant, Type wanted) {
        if (wanted.getSort() != Type.VOID) {
            value(given, meant, wanted);
        } else if (given.getSize() == 1) {
            code.pop();
        } else if (given.getSize() == 2) {
            code.pop2();
        }
    }

    /** Every boxed number gives any number. */
    private void unboxed(Type meant, Type wanted) {
        if (meant.equals(CHARACTER)) {
            code.unbox(Type.CHAR_TYPE);
            code.cast(Type.CHAR_TYPE, wanted);
        } else {
            code.unbox(wanted);
        }
    }

    private static boolean isPrimitive(Type type) {
        return type.getSort() < Type.ARRAY;
    }
}
