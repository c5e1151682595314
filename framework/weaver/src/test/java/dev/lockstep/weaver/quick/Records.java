package dev.lockstep.weaver.quick;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Records of every type of component, for {@link QuickClassesTest}. */
public class Records implements Supplier<String> {
    /** All types. */
    record Full(
            boolean flag,
            byte small,
            short shorter,
            char letter,
            int number,
            long large,
            float single,
            double twice,
            String text,
            List<Integer> list) {
        static Full of(float single, double twice, String text) {
            return new Full(true, (byte) -1, (short) 2, 'x', 4, 1L << 33, single, twice, text, List.of(1, 2));
        }
    }

    /** No component. */
    record Empty() {}

    /** With one method of its own. */
    record Own(int number) {
        @Override
        public int hashCode() {
            return 7;
        }
    }

    /** Texts of all, and which of them are equal. */
    @Override
    public String get() {
        List<Object> all = List.of(
                Full.of(0f, 0d, "a"),
                Full.of(0f, 0d, "a"),
                Full.of(-0f, 0d, "a"),
                Full.of(Float.NaN, Double.NaN, "b"),
                Full.of(Float.NaN, Double.NaN, "b"),
                Full.of(1f, 1d, "c"),
                new Full(false, (byte) 0, (short) 0, 'y', 0, 0, 0, 0, null, null),
                new Full(false, (byte) 0, (short) 0, 'y', 0, 0, 0, 0, null, null),
                new Empty(),
                new Empty(),
                new Own(1),
                new Own(1),
                new Own(2),
                "no record");
        String equal = all.stream()
                .map(one -> all.stream().map(one::equals).map(String::valueOf).collect(Collectors.joining(" ")))
                .collect(Collectors.joining("\n"));
        String texts = all.stream().map(String::valueOf).collect(Collectors.joining("\n"));
        return texts + "\n" + equal + "\n" + sameHashes(all);
    }

    /** Equal records have equal hash codes, and those that are not have others here. */
    private static String sameHashes(List<Object> all) {
        return all.stream()
                .flatMap(one -> Stream.of(all.stream()
                        .filter(other -> other.hashCode() == one.hashCode())
                        .count()))
                .map(String::valueOf)
                .collect(Collectors.joining(" "));
    }
}
