package oslab;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.IntBinaryOperator;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

class Lambdas {
    private int count;

    Runnable counts() {
        return () -> count++;
    }

    Supplier<Supplier<String>> nested(String text) {
        return () -> () -> text + count;
    }

    Comparator<String> order() {
        return Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder());
    }

    IntBinaryOperator sum = Integer::sum;
    Function<String, Integer> parse = Integer::parseInt;
    Supplier<List<String>> make = ArrayList::new;
    Function<Integer, int[]> array = int[]::new;
    BiFunction<String, String, Boolean> same = String::equals;
    UnaryOperator<String> up = String::toUpperCase;
    Function<Object, String> own = this::show;

    private String show(Object o) {
        return "<" + o + ">";
    }
}

class SerializableLambdas {
    interface Key extends Function<String, Integer>, Serializable {}

    Key key = String::length;
    Runnable both = (Runnable & Serializable) () -> System.out.println("x");
}

class Streams {
    Map<Boolean, List<String>> split(List<String> words) {
        return words.stream().filter(Predicate.not(String::isBlank)).map(String::trim).distinct().sorted()
                .collect(Collectors.partitioningBy(word -> word.length() > 3));
    }

    Map<Integer, Long> histogram(Stream<String> words) {
        return words.collect(Collectors.groupingBy(String::length, TreeMap::new, Collectors.counting()));
    }

    int numbers() {
        return IntStream.rangeClosed(1, 10).filter(n -> n % 2 == 0).mapToObj(Integer::toString)
                .mapToInt(Integer::parseInt).sum() + Stream.iterate(1, n -> n * 2).limit(5).reduce(0, Integer::sum)
                + Arrays.stream(new int[] {1, 2}).max().orElse(0);
    }

    String joined(Iterable<String> words) {
        return StreamSupport.stream(words.spliterator(), false).collect(Collectors.joining(", ", "[", "]"));
    }

    List<Integer> flat(List<List<Integer>> lists) {
        return lists.stream().flatMap(List::stream).peek(n -> {}).skip(1).toList();
    }

    long parallel(List<Integer> numbers) {
        return numbers.parallelStream().mapToLong(Integer::longValue).sum();
    }
}

class Optionals {
    String first(List<String> words) {
        Optional<String> first = words.stream().findFirst();
        OptionalInt none = OptionalInt.empty();
        return first.map(String::strip).filter(w -> w.length() > 1).or(() -> Optional.of("x")).orElseThrow() + none;
    }
}

class Generics<K extends Comparable<? super K>, V> {
    private final Map<K, List<Map.Entry<K, ? extends V>>> table = new TreeMap<>();

    <R extends Number & Comparable<R>> R largest(List<? extends R> values) {
        R best = values.get(0);
        for (R value : values) {
            best = value.compareTo(best) > 0 ? value : best;
        }
        return best;
    }

    void put(K key, V value) {
        table.computeIfAbsent(key, k -> new ArrayList<>()).add(Map.entry(key, value));
        for (Map.Entry<K, List<Map.Entry<K, ? extends V>>> entry : table.entrySet()) {
            entry.getValue().removeIf(each -> each.getValue() == null);
        }
    }
}

class Currying {
    Function<Integer, Function<Integer, Integer>> add = a -> b -> a + b;
    Function<Integer, Integer> composed = add.apply(1).andThen(add.apply(2)).compose(n -> n * 2);
}
