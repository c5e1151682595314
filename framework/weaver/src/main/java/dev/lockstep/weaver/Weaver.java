package dev.lockstep.weaver;

import dev.lockstep.weaver.Weaving.Unsupported;
import dev.lockstep.weaver.Weaving.WovenClasses;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.tree.ClassNode;

/**
 * Rewrites the classes of a submission and of the scenario that explores it. Reads bytes and gives bytes; loads nothing.
 *
 * <p>Immutable; one weaver serves any number of submissions.
 */
public final class Weaver {
    private final Predicate<String> api;

    private Weaver(Predicate<String> api) {
        this.api = api;
    }

    /** A weaver that leaves alone the classes of the exercise's own API, given as a test on binary names. */
    public static Weaver leaving(Predicate<String> api) {
        return new Weaver(api);
    }

    /** A weaver for submissions that use nothing but the JDK and the kit. */
    public static Weaver standard() {
        return new Weaver(name -> false);
    }

    /**
     * Weaves.
     *
     * @param submission class files of the submission, by binary name ({@code a.b.C$D})
     * @param scenario class files of the test, by binary name
     */
    public Weaving weave(Map<String, byte[]> submission, Map<String, byte[]> scenario) {
        Map<String, ClassNode> nodes = new TreeMap<>();
        read(submission.values(), nodes);
        read(scenario.values(), nodes);
        Problems problems = new Problems();
        Hierarchy hierarchy = new Hierarchy(nodes);
        Allowed allowed = new Allowed(hierarchy, api);
        boolean fresh = StaticState.anyIn(nodes.values());
        ClassWeaver weaver = new ClassWeaver(hierarchy, allowed, problems);
        Map<String, byte[]> wovenSubmission = weaveAll(submission, nodes, weaver);
        Map<String, byte[]> wovenScenario = weaveAll(scenario, nodes, weaver);
        if (problems.any()) {
            return new Unsupported(problems.list());
        }
        return new WovenClasses(wovenSubmission, wovenScenario, fresh);
    }

    private static void read(Collection<byte[]> classes, Map<String, ClassNode> into) {
        for (byte[] bytes : classes) {
            ClassNode node = new ClassNode();
            new ClassReader(bytes).accept(node, ClassReader.EXPAND_FRAMES);
            into.put(node.name, node);
        }
    }

    private static Map<String, byte[]> weaveAll(
            Map<String, byte[]> classes, Map<String, ClassNode> nodes, ClassWeaver weaver) {
        Map<String, byte[]> woven = new LinkedHashMap<>();
        for (String name : classes.keySet()) {
            ClassNode node = nodes.get(name.replace('.', '/'));
            if (node == null) {
                throw new IllegalArgumentException("the class file named " + name + " holds another class");
            }
            woven.put(name, weaver.weave(node));
        }
        return woven;
    }
}
