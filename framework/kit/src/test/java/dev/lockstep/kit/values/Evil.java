package dev.lockstep.kit.values;

import java.math.BigInteger;
import java.util.AbstractList;
import java.util.AbstractSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/** Objects that a student would hand out who wants a wrong answer to pass. */
final class Evil {
    private Evil() {}

    private static AssertionError asked(String method) {
        return new AssertionError("student code was asked for its " + method);
    }

    /** Is equal to everything, if asked. */
    static final class Chameleon implements Comparable<Object> {
        @Override
        public boolean equals(Object other) {
            return true;
        }

        @Override
        public int hashCode() {
            throw asked("hashCode");
        }

        @Override
        public String toString() {
            throw asked("toString");
        }

        @Override
        public int compareTo(Object other) {
            return 0;
        }
    }

    /** A record of the submission whose own methods lie, and whose components do not. */
    record Reading(int frame, List<Integer> pages) {
        @Override
        public boolean equals(Object other) {
            return true;
        }

        @Override
        public int hashCode() {
            throw asked("hashCode");
        }

        @Override
        public String toString() {
            throw asked("toString");
        }
    }

    /** A record that gives no answer. */
    record Throwing(int frame) {
        @Override
        public int frame() {
            throw new IllegalStateException("told as a message");
        }
    }

    /** An enum that prints as what it is not. */
    enum Colour {
        RED,
        GREEN {
            @Override
            public String toString() {
                throw asked("toString");
            }
        }
    }

    /** Claims to be equal and to have the right size, whatever it holds. */
    static final class LyingList extends ArrayList<Integer> {
        private static final long serialVersionUID = 1;

        LyingList(Integer... elements) {
            super(List.of(elements));
        }

        @Override
        public boolean equals(Object other) {
            return true;
        }

        @Override
        public int hashCode() {
            throw asked("hashCode");
        }

        @Override
        public int size() {
            return 3;
        }

        @Override
        public boolean contains(Object element) {
            return true;
        }

        @Override
        public boolean containsAll(Collection<?> elements) {
            return true;
        }

        @Override
        public Object[] toArray() {
            throw asked("toArray");
        }

        @Override
        public Stream<Integer> stream() {
            throw asked("stream");
        }

        @Override
        public String toString() {
            throw asked("toString");
        }
    }

    /** Never ends, and says that it is empty. */
    static final class EndlessSet extends AbstractSet<Integer> {
        @Override
        public Iterator<Integer> iterator() {
            return Stream.iterate(0, i -> i + 1).iterator();
        }

        @Override
        public int size() {
            return 0;
        }
    }

    /** Gives the same element again and again, as no set does. */
    static final class RepeatingSet extends AbstractSet<Integer> {
        @Override
        public Iterator<Integer> iterator() {
            return List.of(1, 1).iterator();
        }

        @Override
        public int size() {
            return 1;
        }
    }

    /** Has one element, which is itself. */
    static final class Ouroboros extends AbstractList<Object> {
        @Override
        public Object get(int index) {
            return this;
        }

        @Override
        public int size() {
            return 1;
        }
    }

    /** Answers differently each time it is asked. */
    static final class Fickle extends AbstractList<Integer> {
        private int asked;

        @Override
        public Integer get(int index) {
            return ++asked;
        }

        @Override
        public int size() {
            return 1;
        }
    }

    /** A number that is equal to each number. */
    static final class AnyNumber extends BigInteger {
        private static final long serialVersionUID = 1;

        AnyNumber() {
            super("0");
        }

        @Override
        public boolean equals(Object other) {
            return true;
        }
    }
}
