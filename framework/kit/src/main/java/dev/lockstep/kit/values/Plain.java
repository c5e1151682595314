package dev.lockstep.kit.values;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Copies what student code hands out into plain, bounded values of the JDK, so that assertions run no student code.
 *
 * <p>{@code assertThat(translation).isEqualTo(expected)} asks {@code translation}, and an evil {@code equals} says yes; so
 * may {@code hashCode}, {@code compareTo} and {@code toString}. None of them is called here:
 *
 * <pre>
 * assertThat(Plain.listOf(pager.residentPages())).containsExactly(3, 7);
 * Plain.check(pager.translate(0x1234)).as("page 1").isEqualTo(new Translation(7, false));
 * </pre>
 *
 * <p>Numbers, strings, points in time and their like are taken as they are if they are of exactly the JDK's class. Lists,
 * sets, maps, arrays, optionals and records become copies, made by going through them once; constants of an enum become
 * their name. Anything else fails with the name of its type. Iterators and accessors of records are student code all the
 * same: the copy stops at {@link #MOST_VALUES} values and {@link #DEEPEST} levels, and behind it stands the time limit of
 * the test. What has been copied no longer changes.
 */
public final class Plain {
    /** The most values that one copy may hold, those inside others included. */
    public static final int MOST_VALUES = 100_000;

    /** How deep values may lie inside each other. */
    public static final int DEEPEST = 50;

    private Plain() {}

    /**
     * A copy of {@code value}: a scalar, or a list, set, map, optional or record of copies. Arrays become lists.
     *
     * @throws AssertionError if it is none of these, or too large
     */
    public static @Nullable Object copyOf(@Nullable Object value) {
        return new Copier().copy(value);
    }

    /** A copy of the elements of {@code values}, in the order of its iterator. */
    public static List<@Nullable Object> listOf(Collection<?> values) {
        return new Copier().list(values);
    }

    /** A copy of {@code values}; fails if its iterator gives one element twice. */
    public static Set<@Nullable Object> setOf(Set<?> values) {
        return new Copier().set(values);
    }

    /** A copy of {@code values}; fails if its iterator gives one key twice. */
    public static Map<@Nullable Object, @Nullable Object> mapOf(Map<?, ?> values) {
        return new Copier().map(values);
    }

    /** Begins an assertion about a copy of {@code value}. */
    public static PlainAssert check(@Nullable Object value) {
        return new PlainAssert(copyOf(value));
    }
}
