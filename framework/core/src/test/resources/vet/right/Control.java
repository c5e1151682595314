package oslab;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

enum Policy {
    FIFO,
    LRU
}

class Busy extends Exception {}

class Resource implements AutoCloseable {
    @Override
    public void close() {}
}

class Switches {
    int onString(String word) {
        switch (word) {
            case "read":
                return 1;
            case "write":
            case "append":
                return 2;
            default:
                return 0;
        }
    }

    String onEnum(Policy policy) {
        switch (policy) {
            case FIFO:
                return "first";
            default:
                return "last";
        }
    }

    int expression(Policy policy) {
        return switch (policy) {
            case FIFO -> 1;
            case LRU -> {
                int n = 2;
                yield n * 3;
            }
        };
    }

    char onChar(char c) {
        return switch (c) {
            case 'a', 'b' -> 'x';
            default -> throw new IllegalStateException("Unexpected: " + c);
        };
    }

    long sparse(int n) {
        return switch (n) {
            case 1 -> 10L;
            case 100_000 -> 20L;
            default -> 0L;
        };
    }
}

class Patterns {
    String describe(Object o) {
        if (o instanceof String s && !s.isEmpty()) {
            return s.strip().repeat(2);
        }
        if (!(o instanceof Number n)) {
            return String.valueOf(o);
        }
        return n.intValue() + "";
    }
}

class Texts {
    static final String BLOCK = """
            page   frame
            %4d    %5d
            """;

    String all(int i, long l, char c, Object o, boolean b, double d) {
        String text = "" + i + l + c + o + b + d;
        text += BLOCK.formatted(i, l);
        return String.format(Locale.ROOT, "%s %x", text, i) + String.join(",", List.of("a", "b")) + text.chars().sum();
    }

    StringBuilder builder() {
        return new StringBuilder("a").append(1).append('c').append(2.0).insert(0, "x").reverse().deleteCharAt(0);
    }

    int length(StringBuilder builder, StringBuffer buffer) {
        builder.setLength(3);
        return builder.length() + builder.charAt(0) + buffer.append("x").length() + builder.indexOf("x");
    }
}

class Loops {
    int labelled(int[][] grid) {
        int found = 0;
        outer:
        for (int[] row : grid) {
            for (int cell : row) {
                if (cell < 0) {
                    continue outer;
                }
                if (cell == 99) {
                    break outer;
                }
                found += cell;
            }
        }
        do {
            found--;
        } while (found > 10);
        return found;
    }

    long sum(Iterable<? extends Number> numbers) {
        long sum = 0;
        for (Number n : numbers) {
            sum += n.longValue();
        }
        return sum;
    }
}

class Bits {
    private static final int MASK = 0xFFF;

    int frame(int address) {
        return (address >>> 12 ^ ~MASK & address << 2 | 1) & Integer.highestOneBit(address)
                | Integer.numberOfTrailingZeros(address) | Long.bitCount(address) | Character.getNumericValue('7');
    }

    byte narrow(int n) {
        byte b = (byte) n;
        b += 3;
        b >>= 1;
        return (byte) (b & 0xFF);
    }
}

class Arrays2 {
    int[] copy(int[] from, String[] names, int[][] grid) {
        int[] to = from.clone();
        System.arraycopy(from, 0, to, 0, from.length);
        java.util.Arrays.sort(to);
        String[] same = names.clone();
        int[][] deep = new int[3][4];
        List<int[]>[] buckets = generic(3);
        java.util.Arrays.stream(grid).map(int[]::clone).toArray(int[][]::new);
        return same.length + deep[0].length + buckets.length > 0 && from.equals(to) ? to : new int[] {1, 2};
    }

    @SuppressWarnings("unchecked")
    private static <T> List<T>[] generic(int n) {
        return (List<T>[]) new List<?>[n];
    }
}

class Varargs {
    @SafeVarargs
    static <T> List<T> listOf(T... values) {
        return new ArrayList<>(List.of(values));
    }

    int count() {
        return listOf(1, "two", 3.0).size() + listOf().size();
    }

    Object mixed(boolean flag) {
        var either = flag ? 1 : "one";
        return either.toString() + (flag ? 1 : 2.0) + listOf(1, 'c').get(0);
    }
}

class Tries {
    String closes() throws Busy {
        try (Resource one = new Resource();
                Resource two = new Resource()) {
            return one + "" + two;
        } catch (IllegalStateException | IllegalArgumentException e) {
            e.addSuppressed(new RuntimeException(e.getMessage(), e.getCause()));
            throw e;
        } finally {
            System.out.println("closed");
        }
    }

    int nested() {
        try {
            try {
                return Integer.parseInt("x");
            } catch (NumberFormatException e) {
                e.printStackTrace();
                throw new ArithmeticException();
            }
        } catch (ArithmeticException e) {
            e.printStackTrace(System.err);
            return 0;
        } catch (Throwable t) {
            System.err.println(t);
            throw t;
        }
    }
}

class Asserts {
    int positive(int n) {
        assert n > 0 : "not positive: " + n;
        return n;
    }
}

class Numbers {
    Integer boxed = 127;
    Long big = 1L << 40;

    double all() {
        Integer sum = boxed + 1;
        sum++;
        return Math.floorMod(sum, 7) + Math.max(big, sum) + Math.sqrt(2) + Double.compare(1, 2) + Integer.compare(1, 2)
                + Long.hashCode(big) + Float.MAX_VALUE + Byte.toUnsignedInt((byte) 1) + Short.MAX_VALUE
                + new java.math.BigInteger("12").pow(3).intValue()
                + java.math.BigDecimal.TEN.setScale(2, java.math.RoundingMode.HALF_UP).doubleValue()
                + Integer.parseInt("1") + Integer.valueOf(3).compareTo(4) + Long.parseLong("5") + Boolean.hashCode(true);
    }
}

class Recursion {
    private final long[] memo = new long[50];

    long fibonacci(int n) {
        return n < 2 ? n : memo[n] != 0 ? memo[n] : (memo[n] = fibonacci(n - 1) + fibonacci(n - 2));
    }
}

@FunctionalInterface
interface Task {
    void run() throws Exception;
}

@java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME)
@java.lang.annotation.Target({java.lang.annotation.ElementType.TYPE, java.lang.annotation.ElementType.METHOD})
@interface Reviewed {
    String by() default "nobody";

    Class<?>[] with() default {String.class};

    int times() default 1;
}

@Reviewed(by = "me", with = {Task.class, int[].class})
class Annotated {
    @Deprecated
    @Reviewed
    int old(@SuppressWarnings("unused") int n) {
        return n;
    }
}
