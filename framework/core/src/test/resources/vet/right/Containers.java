package oslab;

import java.util.AbstractList;
import java.util.AbstractMap;
import java.util.AbstractQueue;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.ListIterator;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.Random;
import java.util.Scanner;
import java.util.Set;
import java.util.StringJoiner;
import java.util.StringTokenizer;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.WeakHashMap;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

class Lists {
    int all() {
        List<Integer> list = new ArrayList<>(List.of(3, 1, 2));
        Collections.sort(list);
        Collections.reverse(list);
        list.sort(null);
        list.forEach(n -> {});
        list.replaceAll(n -> n + 1);
        ListIterator<Integer> it = list.listIterator();
        while (it.hasNext()) {
            if (it.next() == 2) {
                it.remove();
            }
        }
        Integer[] array = list.toArray(new Integer[0]);
        LinkedList<Integer> linked = new LinkedList<>(list);
        linked.addFirst(linked.removeLast());
        return list.subList(0, 1).indexOf(3) + array.length + linked.getFirst() + linked.hashCode();
    }
}

class Maps {
    private final Map<String, Integer> counts = new HashMap<>();

    void count(String word) {
        counts.merge(word, 1, Integer::sum);
        counts.putIfAbsent("x", 0);
        counts.entrySet().removeIf(e -> e.getValue() > 10 && e.getKey().isEmpty());
        NavigableMap<Integer, String> byCount = new TreeMap<>(Collections.reverseOrder());
        counts.forEach((w, n) -> byCount.put(n, w));
        Map.Entry<Integer, String> top = byCount.firstEntry();
        Objects.requireNonNull(top, "no words").getValue();
        Map<Object, Object> rare = new IdentityHashMap<>(new WeakHashMap<>());
        rare.put(new AbstractMap.SimpleEntry<>(1, 2), Map.of(1, 2, 3, 4));
    }
}

class Queues {
    int all() {
        Deque<Integer> deque = new ArrayDeque<>();
        deque.push(1);
        deque.offerLast(2);
        Queue<int[]> queue = new PriorityQueue<>((a, b) -> Integer.compare(a[0], b[0]));
        queue.add(new int[] {1, 2});
        return deque.pop() + deque.pollFirst() + queue.peek()[0] + queue.size();
    }
}

class Sets {
    enum Flag {
        DIRTY,
        VALID
    }

    Set<Flag> flags = EnumSet.of(Flag.DIRTY);
    Map<Flag, Integer> ages = new EnumMap<>(Flag.class);

    boolean all(Collection<String> words) {
        Set<String> seen = new LinkedHashSet<>(words);
        seen.retainAll(new HashSet<>(words));
        TreeSet<String> sorted = new TreeSet<>(seen);
        BitSet bits = new BitSet(64);
        bits.set(3);
        return sorted.first().equals(sorted.ceiling("a")) && bits.nextClearBit(0) > 1 && flags.contains(Flag.VALID);
    }
}

class LruCache<K, V> extends LinkedHashMap<K, V> {
    private final int capacity;

    LruCache(int capacity) {
        super(16, 0.75f, true);
        this.capacity = capacity;
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
        return size() > capacity;
    }
}

class Ring<T> extends AbstractList<T> {
    private final T[] slots;
    private int start;

    @SuppressWarnings("unchecked")
    Ring(int size) {
        slots = (T[]) new Object[size];
    }

    @Override
    public T get(int index) {
        return slots[(start + index) % slots.length];
    }

    @Override
    public T set(int index, T value) {
        modCount++;
        T old = get(index);
        slots[(start + index) % slots.length] = value;
        return old;
    }

    public T getFirst() {
        return get(0);
    }

    public Ring<T> reversed() {
        return this;
    }

    @Override
    public int size() {
        return slots.length;
    }
}

class OwnQueue<E> extends AbstractQueue<E> {
    private final Deque<E> inner = new ArrayDeque<>();

    @Override
    public boolean offer(E e) {
        return inner.offer(e);
    }

    @Override
    public E poll() {
        return inner.poll();
    }

    @Override
    public E peek() {
        return inner.peek();
    }

    @Override
    public Iterator<E> iterator() {
        return inner.iterator();
    }

    @Override
    public void forEach(Consumer<? super E> action) {
        super.forEach(action);
    }

    @Override
    public int size() {
        return inner.size();
    }
}

class Utilities {
    String all(Object lock) {
        Random random = new Random(42);
        StringJoiner joiner = new StringJoiner(", ").add(UUID.nameUUIDFromBytes(new byte[] {1}).toString());
        StringTokenizer tokens = new StringTokenizer("a b");
        Matcher matcher = Pattern.compile("(\\d+)").matcher("12");
        try (Scanner scanner = new Scanner("1 2 three")) {
            while (scanner.hasNextInt()) {
                joiner.add("" + scanner.nextInt());
            }
        }
        return tokens.nextToken() + random.nextInt(10) + random.nextGaussian() + matcher.matches() + matcher.group(1)
                + joiner + Objects.hash(lock, 1) + Objects.equals(lock, null) + Objects.requireNonNullElse(lock, "");
    }
}
