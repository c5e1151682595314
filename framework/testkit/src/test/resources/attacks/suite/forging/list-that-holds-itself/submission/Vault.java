package oslab.vault;

import java.util.ArrayList;
import java.util.List;

public class Vault {
    public void put(String name, int amount) {}

    public void add(String name, int amount) {}

    public int amount(String name) {
        return 0;
    }

    public List<String> names() {
        @SuppressWarnings("rawtypes")
        List own = new ArrayList();
        @SuppressWarnings("unchecked")
        List<String> names = own;
        @SuppressWarnings("unchecked")
        List<Object> objects = own;
        objects.add(own);
        return names;
    }
}
