package oslab.vault;

import java.util.List;

public class Vault {
    static final class Nasty extends RuntimeException {
        private static final long serialVersionUID = 1;

        @Override
        public String getMessage() {
            throw new Nasty();
        }

        @Override
        public synchronized Throwable getCause() {
            throw new Nasty();
        }

        @Override
        public StackTraceElement[] getStackTrace() {
            throw new Nasty();
        }

        @Override
        public String toString() {
            throw new Nasty();
        }
    }

    public void put(String name, int amount) {
        throw new Nasty();
    }

    public void add(String name, int amount) {}

    public int amount(String name) {
        return 0;
    }

    public List<String> names() {
        return List.of();
    }
}
