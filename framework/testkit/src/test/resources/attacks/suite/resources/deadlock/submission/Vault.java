package oslab.vault;

import java.util.List;

public class Vault {
    static void take(Object one, Object another, java.util.concurrent.CountDownLatch both) {
        synchronized (one) {
            both.countDown();
            try {
                both.await();
            } catch (InterruptedException ended) {
                return;
            }
            synchronized (another) {
                both.countDown();
            }
        }
    }

    public void put(String name, int amount) {
        Object first = new Object();
        Object second = new Object();
        java.util.concurrent.CountDownLatch both = new java.util.concurrent.CountDownLatch(2);
        Thread other = new Thread(() -> take(second, first, both));
        other.start();
        take(first, second, both);
    }

    public void add(String name, int amount) {}

    public int amount(String name) {
        return 0;
    }

    public List<String> names() {
        return List.of();
    }
}
