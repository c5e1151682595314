package oslab.vault;

import java.util.List;

public class Vault {
    public void put(String name, int amount) {
        System.out.println("</pre><img src=x onerror=alert(1)><script>alert(document.domain)</script><!--");
    }

    public void add(String name, int amount) {}

    public int amount(String name) {
        return 0;
    }

    public List<String> names() {
        return List.of();
    }
}
