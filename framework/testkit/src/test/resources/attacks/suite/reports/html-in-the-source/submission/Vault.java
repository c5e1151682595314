package oslab.vault;

import java.util.List;

public class Vault {
    // </code></pre><img src=x onerror=alert(1)><script>alert(document.domain)</script>
    static final String TEXT = "]]></script><img src=x onerror=alert(1)><script>alert(document.domain)</script>";

    public void put(String name, int amount) {}

    public void add(String name, int amount) {}

    public int amount(String name) {
        return 0;
    }

    public List<String> names() {
        return List.of();
    }
}
