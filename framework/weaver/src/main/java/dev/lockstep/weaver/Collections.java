package dev.lockstep.weaver;

import java.util.Set;

/** Plain collections: which of their methods only look. */
final class Collections {
    private static final Set<String> KNOWN = Set.of(
            "java/util/Collection",
            "java/util/List",
            "java/util/ArrayList",
            "java/util/LinkedList",
            "java/util/Set",
            "java/util/HashSet",
            "java/util/LinkedHashSet",
            "java/util/TreeSet",
            "java/util/SortedSet",
            "java/util/NavigableSet",
            "java/util/Map",
            "java/util/HashMap",
            "java/util/LinkedHashMap",
            "java/util/TreeMap",
            "java/util/SortedMap",
            "java/util/NavigableMap",
            "java/util/Queue",
            "java/util/Deque",
            "java/util/ArrayDeque",
            "java/util/PriorityQueue",
            "java/util/BitSet",
            "java/util/IdentityHashMap",
            "java/util/EnumMap",
            "java/util/AbstractCollection",
            "java/util/AbstractList",
            "java/util/AbstractQueue",
            "java/lang/Iterable");

    private static final Set<String> READS = Set.of(
            "size",
            "isEmpty",
            "get",
            "contains",
            "containsKey",
            "containsValue",
            "containsAll",
            "indexOf",
            "lastIndexOf",
            "peek",
            "peekFirst",
            "peekLast",
            "element",
            "getFirst",
            "getLast",
            "first",
            "last",
            "iterator",
            "listIterator",
            "descendingIterator",
            "keySet",
            "values",
            "entrySet",
            "forEach",
            "stream",
            "toArray",
            "getOrDefault",
            "equals",
            "hashCode",
            "toString",
            "firstKey",
            "lastKey",
            "firstEntry",
            "lastEntry",
            "floorKey",
            "ceilingKey",
            "higherKey",
            "lowerKey",
            "floorEntry",
            "ceilingEntry",
            "headMap",
            "tailMap",
            "subMap",
            "subList",
            "descendingMap",
            "floor",
            "ceiling",
            "higher",
            "lower",
            "spliterator",
            "cardinality",
            "nextSetBit",
            "nextClearBit",
            "length",
            "comparator",
            "clone",
            "getClass");

    private Collections() {}

    static boolean known(String owner) {
        return KNOWN.contains(owner);
    }

    static boolean writes(String method) {
        return !READS.contains(method);
    }
}
