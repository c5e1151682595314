package oslab.vault;

import java.util.AbstractList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

public class Vault {
    public void put(String name, int amount) {}

    public void add(String name, int amount) {}

    public int amount(String name) {
        return 0;
    }

    public List<String> names() {
        return new AbstractList<>() {
            @Override
            public String get(int index) {
                return "x";
            }

            @Override
            public int size() {
                return 0;
            }

            @Override
            public Iterator<String> iterator() {
                return Stream.generate(() -> "x").iterator();
            }
        };
    }
}
