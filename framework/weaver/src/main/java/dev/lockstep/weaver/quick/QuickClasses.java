package dev.lockstep.weaver.quick;

import java.util.Map;
import java.util.TreeMap;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.tree.ClassNode;

/**
 * Rewrites classes so that they start quicker: every lambda and method reference gets a class of its own, as compilers did
 * before Java 8 had {@code invokedynamic}, and the methods that a record gets for nothing get code.
 *
 * <p>A JVM links each {@code invokedynamic} when it first meets it, by code that it interprets; a class from a class-data
 * archive is just there. JUnit meets hundreds of them before its first test. What the classes do stays the same.
 */
public final class QuickClasses {
    private QuickClasses() {}

    /**
     * The same classes, and those that take the place of lambdas.
     *
     * @param classes class files that may see one another's package-private members, by internal name ({@code a/b/C$D})
     * @return class files by internal name
     */
    public static Map<String, byte[]> of(Map<String, byte[]> classes) {
        Map<String, ClassNode> nodes = new TreeMap<>();
        classes.forEach((name, bytes) -> nodes.put(name, read(bytes)));
        Map<String, byte[]> rewritten = new TreeMap<>(classes);
        for (ClassNode node : nodes.values()) {
            boolean isChanged = RecordMethods.write(node);
            Map<String, byte[]> lambdas = new LambdaClasses(node, nodes).takenOut();
            rewritten.putAll(lambdas);
            if (isChanged || !lambdas.isEmpty()) {
                rewritten.put(node.name, bytes(node));
            }
        }
        return rewritten;
    }

    private static ClassNode read(byte[] bytes) {
        ClassNode node = new ClassNode();
        new ClassReader(bytes).accept(node, 0);
        return node;
    }

    private static byte[] bytes(ClassNode node) {
        ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
        node.accept(writer);
        return writer.toByteArray();
    }
}
