package dev.lockstep.weaver;

import java.util.HashSet;
import java.util.Set;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.FieldNode;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.JumpInsnNode;
import org.objectweb.asm.tree.LabelNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.LineNumberNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TryCatchBlockNode;
import org.objectweb.asm.tree.TypeInsnNode;

/** Weaves the instructions of one method. */
final class MethodWeaver {
    private static final String KIT = "dev/lockstep/kit/interleavings/";
    private static final Set<String> SWALLOWING = Set.of("java/lang/Throwable", "java/lang/Error");

    private final ClassNode node;
    private final MethodNode method;
    private final Hierarchy hierarchy;
    private final Allowed allowed;
    private final Problems problems;
    private final Bridges bridges;
    private int line;

    MethodWeaver(
            ClassNode node,
            MethodNode method,
            Hierarchy hierarchy,
            Allowed allowed,
            Problems problems,
            Bridges bridges) {
        this.node = node;
        this.method = method;
        this.hierarchy = hierarchy;
        this.allowed = allowed;
        this.problems = problems;
        this.bridges = bridges;
    }

    void weave() {
        handlers();
        AbstractInsnNode[] instructions = method.instructions.toArray();
        AbstractInsnNode initialised = method.name.equals("<init>") ? superCall(instructions) : null;
        Set<LabelNode> passed = new HashSet<>();
        boolean ready = initialised == null;
        for (AbstractInsnNode at : instructions) {
            if (at instanceof LineNumberNode number) {
                line = number.line;
            } else if (at instanceof LabelNode label) {
                passed.add(label);
            } else if (at instanceof JumpInsnNode jump && passed.contains(jump.label)) {
                insertBefore(at, FlowCall.loop(site()));
            } else {
                weave(at, ready);
            }
            ready |= at == initialised;
        }
        if (method.name.equals("<clinit>")) {
            initialiser();
        }
    }

    private void weave(AbstractInsnNode at, boolean ready) {
        renewStatics(at);
        if (at instanceof FieldInsnNode access) {
            field(access, ready);
        } else if (at instanceof MethodInsnNode call) {
            call(call);
        } else if (at instanceof TypeInsnNode type) {
            refuseType(type.desc);
            String substitute = Hooks.substitute(type.desc);
            if (type.getOpcode() == Opcodes.NEW && substitute != null) {
                type.desc = substitute;
            }
        } else {
            simple(at);
        }
    }

    /** Before anything that initialises a class: its statics may be those of an earlier schedule. */
    private void renewStatics(AbstractInsnNode at) {
        String owner =
                switch (at.getOpcode()) {
                    case Opcodes.GETSTATIC, Opcodes.PUTSTATIC -> ((FieldInsnNode) at).owner;
                    case Opcodes.INVOKESTATIC -> ((MethodInsnNode) at).owner;
                    case Opcodes.NEW -> ((TypeInsnNode) at).desc;
                    default -> null;
                };
        String renewed = owner == null ? null : hierarchy.renewed(owner);
        if (renewed != null && !(at instanceof MethodInsnNode call && call.name.startsWith("lambda$"))) {
            MethodInsnNode ensure = FlowCall.hook(renewed, Renewal.ENSURE, "()V");
            if (at.getOpcode() == Opcodes.NEW) {
                method.instructions.insert(
                        at, ensure); // a frame may name the place of the NEW, so nothing goes before it
            } else {
                method.instructions.insertBefore(at, ensure);
            }
        }
    }

    private void simple(AbstractInsnNode at) {
        int opcode = at.getOpcode();
        if (opcode == Opcodes.MONITORENTER || opcode == Opcodes.MONITOREXIT) {
            String hook = opcode == Opcodes.MONITORENTER ? "enter" : "exit";
            insertBefore(at, FlowCall.at(site()));
            method.instructions.set(at, FlowCall.hook(Hooks.MONITORS, hook, "(Ljava/lang/Object;)V"));
        } else if (opcode >= Opcodes.IALOAD && opcode <= Opcodes.SALOAD
                || opcode >= Opcodes.IASTORE && opcode <= Opcodes.SASTORE) {
            insertBefore(at, FlowCall.at(site()));
            FlowCall.array(method.instructions, at);
        }
    }

    private void field(FieldInsnNode access, boolean ready) {
        FieldNode field = hierarchy.field(access.owner, access.name);
        if (field == null) {
            refuseType(access.owner);
            return;
        }
        int ignored = Opcodes.ACC_FINAL | Opcodes.ACC_SYNTHETIC;
        boolean ownInitialiser = method.name.equals("<clinit>") && access.getOpcode() == Opcodes.PUTSTATIC;
        if ((field.access & ignored) != 0 || !ready || ownInitialiser) {
            return;
        }
        boolean isVolatile = (field.access & Opcodes.ACC_VOLATILE) != 0;
        String key = Sites.simple(hierarchy.declarer(access.owner, access.name)) + "." + access.name;
        insertBefore(access, FlowCall.at(site()));
        method.instructions.set(access, bridges.field(access, key, isVolatile));
    }

    private void call(MethodInsnNode call) {
        String owner =
                call.name.equals("<init>") ? call.owner : hierarchy.foreignOwner(call.owner, call.name, call.desc);
        if (owner == null || hierarchy.isWoven(owner)) {
            return;
        }
        if (call.name.equals("<init>")) {
            constructor(call);
            return;
        }
        if (owner.equals(Bridges.VAR_HANDLE)) {
            insertBefore(call, FlowCall.at(site()));
            method.instructions.set(call, bridges.polymorphic(call));
            return;
        }
        Hooks.Target target = Hooks.of(owner, call.name, call.desc);
        if (target != null) {
            insertBefore(call, FlowCall.at(site()));
            method.instructions.set(call, FlowCall.hook(target.owner(), target.name(), target.descriptor()));
        } else if (refuseType(owner) || refuseMember(owner, call.name)) {
            return;
        } else if (Models.synchronises(owner) || owner.startsWith(KIT)) {
            insertBefore(call, FlowCall.at(site()));
        } else if (Collections.known(owner) && isCollectionCall(call)) {
            insertBefore(call, FlowCall.at(site()));
            method.instructions.set(call, bridges.collection(call));
        }
    }

    private static boolean isCollectionCall(MethodInsnNode call) {
        return call.getOpcode() == Opcodes.INVOKEVIRTUAL || call.getOpcode() == Opcodes.INVOKEINTERFACE;
    }

    private void constructor(MethodInsnNode call) {
        String substitute = Hooks.substitute(call.owner);
        if (substitute != null) {
            call.owner = substitute;
        } else {
            refuseType(call.owner);
            if (Models.synchronises(call.owner)) {
                insertBefore(call, FlowCall.at(site()));
            }
        }
    }

    private boolean refuseType(String name) {
        if (allowed.type(name)) {
            return false;
        }
        problems.add(node, line, name.replace('/', '.'));
        return true;
    }

    private boolean refuseMember(String owner, String name) {
        if (allowed.member(owner, name)) {
            return false;
        }
        problems.add(node, line, owner.replace('/', '.') + "." + name);
        return true;
    }

    /** Makes every handler that could swallow the end of a schedule throw it on. */
    private void handlers() {
        method.tryCatchBlocks.removeIf(block -> block.start == block.handler);
        Set<LabelNode> done = new HashSet<>();
        for (TryCatchBlockNode block : method.tryCatchBlocks) {
            // javac lets the handler of a finally block cover its own first instruction: the abort of a schedule,
            // thrown again there, would land in it for ever
            if (method.instructions.indexOf(block.start) < method.instructions.indexOf(block.handler)
                    && method.instructions.indexOf(block.handler) < method.instructions.indexOf(block.end)) {
                block.end = block.handler;
            }
            boolean swallows = block.type == null || SWALLOWING.contains(block.type);
            if (swallows && done.add(block.handler)) {
                AbstractInsnNode first = block.handler;
                while (first.getNext() != null && first.getNext().getOpcode() < 0) {
                    first = first.getNext();
                }
                InsnList rethrow = new InsnList();
                rethrow.add(new InsnNode(Opcodes.DUP));
                rethrow.add(FlowCall.hook(Hooks.FLOW, "rethrow", "(Ljava/lang/Throwable;)V"));
                method.instructions.insert(first, rethrow);
            }
        }
    }

    /** The call after which {@code this} may be handed on: before it, the outer instance is written already. */
    private AbstractInsnNode superCall(AbstractInsnNode[] instructions) {
        int open = 0;
        for (AbstractInsnNode at : instructions) {
            if (at.getOpcode() == Opcodes.NEW) {
                open++;
            } else if (at instanceof MethodInsnNode call && call.name.equals("<init>")) {
                if (open == 0) {
                    return call;
                }
                open--;
            }
        }
        return instructions[0];
    }

    /** The JVM lets one thread at a time initialise a class, so nothing may switch in between. */
    private void initialiser() {
        method.instructions.insert(FlowCall.hook(Hooks.FLOW, "enterInitialiser", "()V"));
        for (AbstractInsnNode at : method.instructions.toArray()) {
            if (at.getOpcode() == Opcodes.RETURN) {
                method.instructions.insertBefore(at, FlowCall.hook(Hooks.FLOW, "leaveInitialiser", "()V"));
            }
        }
    }

    private String site() {
        return hierarchy.site(node.name, method.name, line);
    }

    private void insertBefore(AbstractInsnNode at, InsnList list) {
        method.instructions.insertBefore(at, list);
    }

    /** Calls that are put between the instructions. */
    static final class FlowCall {
        private FlowCall() {}

        static InsnList at(String site) {
            return withSite("at", site);
        }

        static InsnList loop(String site) {
            return withSite("loop", site);
        }

        private static InsnList withSite(String name, String site) {
            InsnList list = new InsnList();
            list.add(new LdcInsnNode(site));
            list.add(hook(Hooks.FLOW, name, "(Ljava/lang/String;)V"));
            return list;
        }

        static MethodInsnNode hook(String owner, String name, String descriptor) {
            return new MethodInsnNode(Opcodes.INVOKESTATIC, owner, name, descriptor, false);
        }

        /** Replaces an access to an array element. */
        static void array(InsnList instructions, AbstractInsnNode at) {
            int opcode = at.getOpcode();
            if (opcode == Opcodes.AALOAD) {
                instructions.insertBefore(at, new InsnNode(Opcodes.DUP2));
                instructions.insertBefore(at, hook(Hooks.ARRAYS, "read", "(Ljava/lang/Object;I)V"));
                return;
            }
            boolean load = opcode <= Opcodes.SALOAD;
            String type = "IJFDABCS"
                    .substring(opcode - (load ? Opcodes.IALOAD : Opcodes.IASTORE))
                    .substring(0, 1);
            boolean bytes = type.equals("B");
            String element = type.equals("A")
                    ? "Ljava/lang/Object;"
                    : bytes ? "I" : Type.getType(type).getDescriptor();
            String array = bytes ? "Ljava/lang/Object;" : "[" + (type.equals("A") ? "Ljava/lang/Object;" : type);
            String name = (load ? "load" : "store") + (bytes ? "Byte" : "");
            String descriptor = load ? "(" + array + "I)" + element : "(" + array + "I" + element + ")V";
            instructions.set(at, hook(Hooks.ARRAYS, name, descriptor));
        }
    }
}
