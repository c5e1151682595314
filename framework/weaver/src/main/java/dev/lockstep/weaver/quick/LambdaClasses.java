package dev.lockstep.weaver.quick;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/** Takes the lambdas out of one class. What a class beside it could not call is left as it is. */
final class LambdaClasses {
    private static final String FACTORY = "java/lang/invoke/LambdaMetafactory";
    private static final String BODY = "lambda$";

    private final ClassNode node;
    private final Map<String, ClassNode> beside;
    private final Map<String, byte[]> made = new LinkedHashMap<>();
    private final Map<MethodNode, String> renamed = new HashMap<>();

    LambdaClasses(ClassNode node, Map<String, ClassNode> beside) {
        this.node = node;
        this.beside = beside;
    }

    /** Changes the class, and returns the new ones beside it; nothing if nothing changes. */
    Map<String, byte[]> takenOut() {
        for (MethodNode method : node.methods) {
            for (AbstractInsnNode instruction : method.instructions.toArray()) {
                if (instruction instanceof InvokeDynamicInsnNode dynamic && isPlainLambda(dynamic)) {
                    replace(method, dynamic);
                }
            }
        }
        renamed.forEach((method, name) -> method.name = name);
        return made;
    }

    /** Those that can be serialised or have several faces come from another factory, and are rare. */
    private static boolean isPlainLambda(InvokeDynamicInsnNode dynamic) {
        return dynamic.bsm.getOwner().equals(FACTORY) && dynamic.bsm.getName().equals("metafactory");
    }

    private void replace(MethodNode method, InvokeDynamicInsnNode dynamic) {
        Handle body = reachable((Handle) dynamic.bsmArgs[1]);
        if (body == null) {
            return;
        }
        String name = node.name + "$$Lambda" + made.size();
        LambdaClass lambda = new LambdaClass(name, dynamic, body, node.version);
        made.put(name, lambda.bytes());
        AbstractInsnNode instead = lambda.captures().length == 0
                ? new FieldInsnNode(
                        Opcodes.GETSTATIC,
                        name,
                        LambdaClass.ONLY,
                        Type.getObjectType(name).getDescriptor())
                : new MethodInsnNode(Opcodes.INVOKESTATIC, name, LambdaClass.CREATE, dynamic.desc, false);
        method.instructions.set(dynamic, instead);
    }

    /** What {@code body} is called by from another class of the package; null if it cannot be. */
    private @Nullable Handle reachable(Handle body) {
        ClassNode owner = beside.get(body.getOwner());
        if (owner == null) {
            return body.getTag() == Opcodes.H_INVOKESPECIAL || body.getOwner().startsWith("[") ? null : body;
        }
        MethodNode method = declaredIn(owner, body);
        boolean isPrivate = method != null && (method.access & Opcodes.ACC_PRIVATE) != 0;
        if (isPrivate) {
            return owner == node && method.name.startsWith(BODY) ? opened(method, body) : null;
        }
        return body.getTag() == Opcodes.H_INVOKESPECIAL ? null : body;
    }

    private static @Nullable MethodNode declaredIn(ClassNode owner, Handle handle) {
        return owner.methods.stream()
                .filter(method -> method.name.equals(handle.getName()) && method.desc.equals(handle.getDesc()))
                .findFirst()
                .orElse(null);
    }

    /** The body of a lambda, made visible in its package; one that is called on an object gets a name that nobody overrides. */
    private @Nullable Handle opened(MethodNode method, Handle body) {
        boolean isInterface = (node.access & Opcodes.ACC_INTERFACE) != 0;
        boolean isStatic = (method.access & Opcodes.ACC_STATIC) != 0;
        if (isInterface && !isStatic) {
            return null;
        }
        method.access &= ~Opcodes.ACC_PRIVATE;
        if (isStatic) {
            method.access |= isInterface ? Opcodes.ACC_PUBLIC : 0;
            return body;
        }
        String name = renamed.computeIfAbsent(method, each -> each.name + "$" + node.name.replace('/', '$'));
        return new Handle(Opcodes.H_INVOKEVIRTUAL, node.name, name, method.desc, false);
    }
}
