package oslab.vault;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

public class Vault {
    private final Map<String, Integer> amounts = new LinkedHashMap<>();

    public synchronized void put(String name, int amount) {
        if (amount < 0) {
            throw new IllegalArgumentException("negative: " + amount);
        }
        amounts.put(name, amount);
    }

    public synchronized void add(String name, int amount) {
        amounts.merge(name, amount, Integer::sum);
    }

    public synchronized int amount(String name) {
        return amounts.getOrDefault(name, 0);
    }

    public synchronized List<String> names() {
        return new ArrayList<>(amounts.keySet());
    }
}
