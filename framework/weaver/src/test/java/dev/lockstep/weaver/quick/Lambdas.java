package dev.lockstep.weaver.quick;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.IntSupplier;
import java.util.function.LongBinaryOperator;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every kind of lambda and method reference, for {@link QuickClassesTest}. */
public class Lambdas implements Supplier<String> {
    private final List<String> said = new ArrayList<>();
    private final long field = 3_000_000_000L;

    /** What all of them say. */
    @Override
    public String get() {
        captures(true, (byte) 1, (short) 2, 'c', 4, 5L, 6f, 7d, "eight", new int[] {9});
        references();
        adaptations();
        nested();
        say(new Lower().who() + new Lower().whoBelow());
        say(Face.greeting().get() + new Face() {}.later().get());
        say(((Supplier<String> & Serializable) () -> "serialised").get());
        return String.join("\n", said);
    }

    private void say(Object what) {
        said.add(String.valueOf(what));
    }

    @SuppressWarnings("checkstyle:ParameterNumber")
    private void captures(
            boolean z, byte b, short s, char c, int i, long l, float f, double d, String text, int[] array) {
        Supplier<String> all = () -> field + " " + z + b + s + c + i + l + f + d + text + array[0];
        BooleanSupplier negation = () -> !z;
        LongBinaryOperator sum = (x, y) -> x + y + l;
        say(all.get());
        say(negation.getAsBoolean());
        say(sum.applyAsLong(1L << 40, 2));
    }

    private void references() {
        Function<String, Integer> unbound = String::length;
        Supplier<Integer> bound = "four"::length;
        Function<Object, String> fixed = String::valueOf;
        Function<String, StringBuilder> constructor = StringBuilder::new;
        IntFunction<int[][]> array = int[][]::new;
        Consumer<Object> ownPrivate = this::say;
        Comparator<String> inherited = Comparator.comparing(String::length).thenComparing(Comparator.reverseOrder());
        BiFunction<List<String>, String, Boolean> dropped = List::add;
        say(unbound.apply("three") + bound.get() + fixed.apply(null) + constructor.apply("x") + array.apply(2).length);
        ownPrivate.accept("own");
        say(Stream.of("bb", "a", "cc").sorted(inherited).collect(Collectors.joining(",")));
        say(dropped.apply(new ArrayList<>(), "x"));
    }

    private void adaptations() {
        ToLongFunction<Integer> widened = Integer::intValue;
        ToIntFunction<Character> letter = c -> c;
        ToDoubleFunction<Long> toDouble = l -> l;
        DoubleUnaryOperator halved = x -> x / 2;
        Function<Integer, Long> boxed = Integer::longValue;
        Function<Integer, Object> upwards = Math::abs;
        IntSupplier fromByte = () -> (byte) 200;
        Runnable ignored = "ignored"::length;
        Runnable ignoredLong = () -> Math.max(1L, 2L);
        ignored.run();
        ignoredLong.run();
        say(widened.applyAsLong(5) + letter.applyAsInt('A') + toDouble.applyAsDouble(1L << 54));
        say(halved.applyAsDouble(5) + " " + boxed.apply(-1) + upwards.apply(-9) + fromByte.getAsInt());
    }

    private void nested() {
        Function<Integer, Function<Integer, Supplier<Integer>>> curried = a -> b -> () -> a * b + said.size();
        say(curried.apply(6).apply(7).get());
    }

    /** Two classes whose lambdas have the same names. */
    static class Upper {
        final String name = "upper";

        String who() {
            Supplier<String> own = () -> name;
            return own.get();
        }
    }

    /** The one below. */
    static final class Lower extends Upper {
        final String below = "lower";

        String whoBelow() {
            Supplier<String> own = () -> below;
            return own.get();
        }
    }

    /** Lambdas in an interface. */
    interface Face {
        /** In a static method. */
        static Supplier<String> greeting() {
            return () -> "hello ";
        }

        /** In one that is called on an object. */
        default Supplier<String> later() {
            return () -> "later " + (this instanceof Face);
        }
    }
}
