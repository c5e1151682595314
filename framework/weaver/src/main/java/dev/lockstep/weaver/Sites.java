package dev.lockstep.weaver;

import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.LineNumberNode;
import org.objectweb.asm.tree.MethodNode;

/** Names places in source code: {@code Class.method:line}. */
final class Sites {
    private Sites() {}

    static String of(String className, String method, int line) {
        return simple(className) + "." + plain(method, className) + (line > 0 ? ":" + line : "");
    }

    static String simple(String className) {
        String name = className.substring(className.lastIndexOf('/') + 1);
        return name.substring(name.lastIndexOf('$') + 1).matches("\\d+.*") ? outer(name) : inner(name);
    }

    private static String inner(String name) {
        return name.substring(name.lastIndexOf('$') + 1);
    }

    private static String outer(String name) {
        return inner(name.substring(0, name.lastIndexOf('$')));
    }

    /** The method that a reader sees: of a lambda, the one around it. */
    private static String plain(String method, String className) {
        if (method.equals("<init>")) {
            return "new";
        }
        if (method.startsWith("lambda$")) {
            int end = method.lastIndexOf('$');
            String around = method.substring("lambda$".length(), Math.max(end, "lambda$".length()));
            return around.equals("new") || around.equals("static") ? simple(className) : around;
        }
        int dollar = method.indexOf("$lockstep$");
        return dollar > 0 ? method.substring(0, dollar) : method;
    }

    static int firstLine(MethodNode method) {
        for (AbstractInsnNode at : method.instructions) {
            if (at instanceof LineNumberNode line) {
                return line.line;
            }
        }
        return 0;
    }
}
