package oslab.vault;

import java.util.List;

public class Vault {
    public void put(String name, int amount) {}

    public void add(String name, int amount) {}

    public int amount(String name) {
        return 0;
    }

    public List<String> names() {
        return List.of();
    }
}

class VaultHiddenTest {
    void canaryKeeps() {}

    void canaryLists() {}

    void canaryRefuses() {}
}

class VaultScheduleTest {
    void canaryAdds() {}
}
