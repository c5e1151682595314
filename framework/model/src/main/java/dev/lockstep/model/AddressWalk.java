package dev.lockstep.model;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * One address, cut into its bit fields, and the walk through tables that translates it.
 *
 * @param title the call, such as {@code translate(0x35, read)}
 * @param address the address, unsigned
 * @param fields its fields, highest bits first
 * @param steps what is read in which order, and the result last
 * @param expected fields of the right result, or none where it is no address
 * @param actual fields of the result that was found, or none
 */
public record AddressWalk(
        String title, long address, List<Field> fields, List<Step> steps, List<Field> expected, List<Field> actual)
        implements Picture {
    /** {@link #kind()} of every one. */
    public static final String KIND = "address-walk";

    private static final int MOST_FIELDS = 8;
    private static final int MOST_STEPS = 16;

    /** Some bits of an address; {@code value} is unsigned. */
    public record Field(String name, int bits, long value) {
        /** @throws IllegalArgumentException if there cannot be so many bits */
        public Field {
            if (bits < 0 || bits > Long.SIZE) {
                throw new IllegalArgumentException("a field of " + bits + " bits");
            }
        }

        /** The bits as digits; more than {@link #bits()} if the value needs them. */
        public String binary() {
            String digits = Long.toBinaryString(value);
            return "0".repeat(Math.max(0, bits - digits.length())) + digits;
        }
    }

    /** One thing that is read, or the result; {@code actual} is empty where nobody can see it. */
    public record Step(String what, String expected, String actual) {
        /** Whether what was found is not what was expected. */
        public boolean differs() {
            return !actual.isEmpty() && !actual.equals(expected);
        }
    }

    /** @throws IllegalArgumentException if there is more than can be drawn */
    public AddressWalk {
        fields = List.copyOf(fields);
        steps = List.copyOf(steps);
        expected = List.copyOf(expected);
        actual = List.copyOf(actual);
        if (Stream.of(fields, expected, actual).anyMatch(list -> list.size() > MOST_FIELDS)
                || fields.isEmpty()
                || steps.size() > MOST_STEPS) {
            throw new IllegalArgumentException(
                    "an address of " + fields.size() + " fields and a walk of " + steps.size() + " steps");
        }
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public int firstDifference() {
        return IntStream.range(0, steps.size())
                .filter(i -> steps.get(i).differs())
                .findFirst()
                .orElse(-1);
    }
}
