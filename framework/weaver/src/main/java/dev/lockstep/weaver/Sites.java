package dev.lockstep.weaver;

import java.util.regex.Pattern;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.LineNumberNode;
import org.objectweb.asm.tree.MethodNode;

/** Names places in source code: {@code Class.method:line}, or {@code Outer$Nested.method:line}. */
final class Sites {
    private static final Pattern ANONYMOUS = Pattern.compile("\\$\\d");

    private Sites() {}

    static String of(String className, String method, int line) {
        return named(className) + "." + plain(method, className) + (line > 0 ? ":" + line : "");
    }

    /** The class with those around it, so that a report can tell whose line it is; of an anonymous or local class, the one around it. */
    private static String named(String className) {
        return ANONYMOUS.split(className.substring(className.lastIndexOf('/') + 1), 2)[0];
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
            String rest = method.substring("lambda$".length());
            String around = rest.substring(0, Math.max(rest.indexOf('$'), 0));
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
