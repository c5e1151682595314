package dev.lockstep.weaver;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Which classes and members woven code may use: those with a model, and those that threads cannot meet in. */
final class Allowed {
    private static final List<String> PACKAGES = List.of(
            "java/lang/",
            "java/lang/annotation/",
            "java/lang/runtime/",
            "java/util/",
            "java/util/function/",
            "java/util/stream/",
            "java/util/regex/",
            "java/math/",
            "java/text/",
            "java/time/",
            "java/time/temporal/",
            "java/time/format/",
            "java/nio/charset/",
            "org/jspecify/annotations/");

    private static final List<String> TREES = List.of(
            "dev/lockstep/kit/",
            "org/junit/jupiter/api/",
            "org/junit/jupiter/params/",
            "org/assertj/",
            "org/opentest4j/",
            "org/apiguardian/");

    private static final Set<String> SINGLE = Set.of(
            "java/lang/invoke/LambdaMetafactory",
            "java/lang/invoke/StringConcatFactory",
            "java/lang/invoke/MethodHandles",
            "java/lang/invoke/MethodHandles$Lookup",
            "java/lang/invoke/SerializedLambda",
            "java/lang/invoke/CallSite",
            "java/lang/invoke/MethodType",
            "java/lang/invoke/MethodHandle",
            "java/lang/invoke/TypeDescriptor",
            "java/io/Serializable",
            "java/io/PrintStream",
            "java/io/IOException",
            "java/io/EOFException",
            "java/io/ObjectStreamException",
            "java/io/NotSerializableException",
            "java/io/UncheckedIOException",
            "java/io/Closeable");

    private static final Set<String> REFUSED = Set.of(
            "java/lang/Process",
            "java/lang/ProcessBuilder",
            "java/lang/ThreadGroup",
            "java/lang/StackWalker",
            "java/lang/InheritableThreadLocal",
            "java/lang/ClassLoader",
            "java/util/Dictionary",
            "java/util/Properties",
            "java/util/ServiceLoader",
            "java/util/Observable",
            "java/util/WeakHashMap",
            "java/util/SplittableRandom",
            "java/time/Clock",
            "java/util/Scanner");

    private static final Set<String> REFUSED_MEMBERS = Set.of(
            "java/util/Collections.synchronizedSortedMap",
            "java/util/Collections.synchronizedSortedSet",
            "java/util/Collections.synchronizedNavigableMap",
            "java/util/Collections.synchronizedNavigableSet",
            "java/util/Collection.parallelStream",
            "java/util/List.parallelStream",
            "java/util/Set.parallelStream",
            "java/util/ArrayList.parallelStream",
            "java/util/stream/Stream.parallel",
            "java/util/stream/IntStream.parallel",
            "java/util/stream/LongStream.parallel",
            "java/util/Arrays.parallelSort",
            "java/util/Arrays.parallelSetAll",
            "java/util/Arrays.parallelPrefix",
            "java/util/UUID.randomUUID",
            "java/lang/Thread.getAllStackTraces",
            "java/lang/Thread.enumerate",
            "java/lang/Thread.stop",
            "java/lang/Thread.suspend",
            "java/lang/Thread.resume",
            "java/lang/Thread.ofVirtual",
            "java/lang/Thread.ofPlatform",
            "java/lang/Thread.startVirtualThread",
            "java/lang/Thread.setDefaultUncaughtExceptionHandler",
            "java/time/LocalDateTime.now",
            "java/time/LocalDate.now",
            "java/time/LocalTime.now",
            "java/time/ZonedDateTime.now",
            "java/util/stream/Collectors.toConcurrentMap",
            "java/util/stream/Collectors.groupingByConcurrent",
            "java/lang/invoke/MethodHandles.arrayElementVarHandle",
            "java/lang/invoke/MethodHandles.byteArrayViewVarHandle");

    private final Hierarchy hierarchy;
    private final Predicate<String> api;

    Allowed(Hierarchy hierarchy, Predicate<String> api) {
        this.hierarchy = hierarchy;
        this.api = api;
    }

    boolean type(String name) {
        if (name.startsWith("[")) {
            return true;
        }
        if (hierarchy.isWoven(name) || Models.knows(name) || SINGLE.contains(name)) {
            return true;
        }
        if (REFUSED.contains(name)) {
            return false;
        }
        String packageName = name.substring(0, name.lastIndexOf('/') + 1);
        return PACKAGES.contains(packageName)
                || TREES.stream().anyMatch(name::startsWith)
                || api.test(name.replace('/', '.'));
    }

    boolean member(String owner, String name) {
        return !REFUSED_MEMBERS.contains(owner + "." + name);
    }
}
