package oslab.vault;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.function.ToLongFunction;

public class Vault {
    static <T> T any(Function<Object, T> body) {
        return null;
    }

    static <T> int any(ToIntFunction<T> body) {
        return 0;
    }

    static <T> long any(ToLongFunction<T> body) {
        return 0;
    }

    static Object bomb = any(x13 -> any(x12 -> any(x11 -> any(x10 -> any(x9 -> any(x8 -> any(x7 -> any(x6 -> any(x5 -> any(x4 -> any(x3 -> any(x2 -> any(x1 -> any(x0 -> 1))))))))))))));

    public void put(String name, int amount) {}

    public void add(String name, int amount) {}

    public int amount(String name) {
        return 0;
    }

    public List<String> names() {
        return List.of();
    }
}
