package oslab;

import java.io.Closeable;
import java.io.Serializable;
import java.util.Comparator;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.function.Function;

record Point(int x, int y) implements Comparable<Point> {
    static final Point ORIGIN = new Point(0, 0);

    Point {
        if (x < 0) {
            throw new IllegalArgumentException("x is negative: " + x);
        }
    }

    public int compareTo(Point other) {
        return Comparator.comparingInt(Point::x).thenComparingInt(Point::y).compare(this, other);
    }
}

record Pair<A, B extends Comparable<B>>(A first, B second, long[] more, double weight, String... names)
        implements Serializable {}

enum Policy {
    FIFO,
    LRU
}

enum Operation implements Function<Integer, Integer> {
    TWICE {
        @Override
        public Integer apply(Integer n) {
            return 2 * n;
        }
    },
    SQUARE("²") {
        @Override
        public Integer apply(Integer n) {
            return n * n;
        }
    };

    private final String sign;

    Operation() {
        this("·");
    }

    Operation(String sign) {
        this.sign = sign;
    }

    String sign() {
        return Operation.valueOf(name()).sign + ordinal() + values().length + getDeclaringClass().getSimpleName();
    }
}

sealed interface Shape permits Circle, Square {
    double area();
}

record Circle(double radius) implements Shape {
    public double area() {
        return Math.PI * radius * radius;
    }
}

non-sealed class Square implements Shape {
    double side;

    public double area() {
        return side * side;
    }
}

abstract class Account implements Cloneable {
    protected long balance;

    abstract void deposit(long amount);

    @Override
    public Account clone() {
        try {
            return (Account) super.clone();
        } catch (CloneNotSupportedException impossible) {
            throw new AssertionError(impossible);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other != null && getClass() == other.getClass() && balance == ((Account) other).balance;
    }

    @Override
    public int hashCode() {
        return Objects.hash(balance, System.identityHashCode(this));
    }

    @Override
    public String toString() {
        return getClass().getSimpleName() + "@" + Integer.toHexString(super.hashCode());
    }
}

class Savings extends Account {
    private static int opened;
    private final int number;

    {
        opened++;
    }

    Savings() {
        number = opened;
    }

    @Override
    void deposit(long amount) {
        super.balance += amount;
    }
}

class Outer {
    private int secret = 1;

    class Inner {
        int seen = secret++;

        class Innermost {
            int both = secret + seen + Outer.this.secret;
        }
    }

    static class Nested<T> {
        T value;
    }

    Runnable anonymous(int[] counts) {
        return new Runnable() {
            private int calls;

            @Override
            public void run() {
                counts[0] += ++calls + secret;
            }
        };
    }

    int local(int base) {
        class Adder {
            int add(int n) {
                return base + n + secret;
            }
        }
        return new Adder().add(2);
    }
}

interface Greets {
    String NAME = "world".toUpperCase();

    default String greet() {
        return prefix() + NAME;
    }

    private String prefix() {
        return "hello ";
    }

    static Greets create() {
        return new Greets() {};
    }
}

class Both implements Greets {
    @Override
    public String greet() {
        return Greets.super.greet() + "!";
    }
}

class Chain<T> implements Iterable<T> {
    private Node<T> head;

    private static final class Node<T> {
        final T value;
        final Node<T> next;

        Node(T value, Node<T> next) {
            this.value = value;
            this.next = next;
        }
    }

    void push(T value) {
        head = new Node<>(value, head);
    }

    @Override
    public Iterator<T> iterator() {
        return new Iterator<>() {
            private Node<T> at = head;

            @Override
            public boolean hasNext() {
                return at != null;
            }

            @Override
            public T next() {
                if (at == null) {
                    throw new NoSuchElementException();
                }
                T value = at.value;
                at = at.next;
                return value;
            }
        };
    }
}

class PageFault extends RuntimeException {
    private static final long serialVersionUID = 1L;
    final int page;

    PageFault(int page, Throwable cause) {
        super("page " + page, cause, false, false);
        this.page = page;
    }

    @Override
    public synchronized Throwable fillInStackTrace() {
        return this;
    }
}

class Busy extends Exception {
    Busy(String message) {
        super(message);
    }

    @Override
    public String getMessage() {
        return "busy: " + super.getMessage();
    }
}

class Resource implements AutoCloseable, Closeable {
    @Override
    public void close() {}
}
