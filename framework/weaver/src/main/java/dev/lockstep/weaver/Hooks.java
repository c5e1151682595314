package dev.lockstep.weaver;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which methods of the JDK are replaced by static methods of the kit. */
final class Hooks {
    static final String PACKAGE = "dev/lockstep/kit/interleavings/hooks/";
    static final String FIELDS = PACKAGE + "FieldHooks";
    static final String ARRAYS = PACKAGE + "ArrayHooks";
    static final String MONITORS = PACKAGE + "MonitorHooks";
    static final String COLLECTIONS = PACKAGE + "CollectionHooks";
    static final String FLOW = PACKAGE + "FlowHooks";
    static final String THREADS = PACKAGE + "ThreadHooks";
    static final String JDK = PACKAGE + "JdkHooks";
    static final String VARIABLES = PACKAGE + "VariableHooks";
    static final String GUARDED = "dev/lockstep/kit/interleavings/concurrent/Collections";
    static final String WOVEN_THREAD = "dev/lockstep/kit/interleavings/hooks/WovenThread";
    static final String SEEDED_RANDOM = "dev/lockstep/kit/interleavings/hooks/SeededRandom";

    /** A static method of the kit that takes the receiver, if there was one, as its first argument. */
    record Target(String owner, String name, String descriptor) {}

    private static final List<String> MONITOR_METHODS =
            List.of("wait()V", "wait(J)V", "wait(JI)V", "notify()V", "notifyAll()V");

    private static final List<String> THREAD_METHODS = List.of(
            "start()V",
            "join()V",
            "join(J)V",
            "join(JI)V",
            "interrupt()V",
            "isInterrupted()Z",
            "isAlive()Z",
            "getState()Ljava/lang/Thread$State;",
            "getId()J",
            "threadId()J",
            "getStackTrace()[Ljava/lang/StackTraceElement;");

    private static final List<String> STATIC_THREAD_METHODS = List.of(
            "currentThread()Ljava/lang/Thread;",
            "sleep(J)V",
            "sleep(JI)V",
            "sleep(Ljava/time/Duration;)V",
            "yield()V",
            "onSpinWait()V",
            "interrupted()Z",
            "holdsLock(Ljava/lang/Object;)Z");

    private static final List<String> UNIT_METHODS =
            List.of("sleep(J)V", "timedJoin(Ljava/lang/Thread;J)V", "timedWait(Ljava/lang/Object;J)V");

    private static final Map<String, Target> TARGETS = targets();
    private static final Map<String, String> SUBSTITUTES =
            Map.of("java/lang/Thread", WOVEN_THREAD, "java/util/Random", SEEDED_RANDOM);

    private Hooks() {}

    /** The replacement of a method, or null. */
    static @Nullable Target of(String owner, String name, String descriptor) {
        Target onAny = TARGETS.get("java/lang/Object." + name + descriptor);
        return onAny != null ? onAny : TARGETS.get(owner + "." + name + descriptor);
    }

    static Collection<Target> all() {
        return TARGETS.values();
    }

    /** The class to create and to extend in place of another. */
    static @Nullable String substitute(String name) {
        return SUBSTITUTES.get(name);
    }

    private static Map<String, Target> targets() {
        Map<String, Target> targets = new HashMap<>();
        MONITOR_METHODS.forEach(method -> virtual(targets, MONITORS, "java/lang/Object", method));
        THREAD_METHODS.forEach(method -> virtual(targets, THREADS, "java/lang/Thread", method));
        STATIC_THREAD_METHODS.forEach(method -> fixed(targets, THREADS, "java/lang/Thread", method));
        UNIT_METHODS.forEach(method -> virtual(targets, THREADS, "java/util/concurrent/TimeUnit", method));
        surroundings(targets);
        guarded(targets);
        variables(targets);
        factories(targets);
        return targets;
    }

    /** Time, chance and the machine: the same in every run. */
    private static void surroundings(Map<String, Target> targets) {
        fixed(targets, JDK, "java/lang/System", "nanoTime()J");
        fixed(targets, JDK, "java/lang/System", "currentTimeMillis()J");
        fixed(targets, JDK, "java/lang/System", "identityHashCode(Ljava/lang/Object;)I");
        fixed(targets, JDK, "java/lang/Math", "random()D");
        fixed(targets, JDK, "java/time/Instant", "now()Ljava/time/Instant;");
        virtual(targets, JDK, "java/lang/Runtime", "availableProcessors()I");
    }

    private static void guarded(Map<String, Target> targets) {
        for (String name : List.of("Collection", "List", "Set", "Map")) {
            String type = "Ljava/util/" + name + ";";
            fixed(targets, GUARDED, "java/util/Collections", "synchronized" + name + "(" + type + ")" + type);
        }
    }

    private static void variables(Map<String, Target> targets) {
        String lookup = "java/lang/invoke/MethodHandles$Lookup";
        String types = "(Ljava/lang/Class;Ljava/lang/String;Ljava/lang/Class;)Ljava/lang/invoke/VarHandle;";
        virtual(targets, VARIABLES, lookup, "findVarHandle" + types);
        virtual(targets, VARIABLES, lookup, "findStaticVarHandle" + types);
    }

    private static void factories(Map<String, Target> targets) {
        String object = "Ljava/lang/Object;";
        for (int i = 0; i <= 10; i++) {
            fixed(targets, JDK, "java/util/Set", "of(" + object.repeat(i) + ")Ljava/util/Set;", "setOf");
            fixed(targets, JDK, "java/util/Map", "of(" + object.repeat(2 * i) + ")Ljava/util/Map;", "mapOf");
        }
        fixed(targets, JDK, "java/util/Set", "of([Ljava/lang/Object;)Ljava/util/Set;", "setOf");
        fixed(targets, JDK, "java/util/Set", "copyOf(Ljava/util/Collection;)Ljava/util/Set;", "setCopyOf");
        fixed(targets, JDK, "java/util/Map", "copyOf(Ljava/util/Map;)Ljava/util/Map;", "mapCopyOf");
        fixed(targets, JDK, "java/util/Map", "ofEntries([Ljava/util/Map$Entry;)Ljava/util/Map;", "mapOfEntries");
    }

    private static void virtual(Map<String, Target> targets, String hooks, String owner, String method) {
        int paren = method.indexOf('(');
        String descriptor = "(L" + owner + ";" + method.substring(paren + 1);
        String name = method.substring(0, paren);
        String target = name.equals("wait") || name.startsWith("notify") ? name + "On" : name;
        targets.put(owner + "." + method, new Target(hooks, target, descriptor));
    }

    private static void fixed(Map<String, Target> targets, String hooks, String owner, String method) {
        String name = method.substring(0, method.indexOf('('));
        fixed(targets, hooks, owner, method, name.equals("yield") ? "yieldNow" : name);
    }

    private static void fixed(Map<String, Target> targets, String hooks, String owner, String method, String target) {
        targets.put(owner + "." + method, new Target(hooks, target, method.substring(method.indexOf('('))));
    }
}
