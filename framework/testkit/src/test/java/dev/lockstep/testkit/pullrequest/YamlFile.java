package dev.lockstep.testkit.pullrequest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/** Files of workflows, read as the systems read them that run them: "on" is a key, and every plain word is text. */
final class YamlFile {
    private YamlFile() {}

    static Map<String, Object> read(Path file) throws IOException {
        LoaderOptions strict = new LoaderOptions();
        strict.setAllowDuplicateKeys(false);
        DumperOptions dumper = new DumperOptions();
        Yaml yaml = new Yaml(new SafeConstructor(strict), new Representer(dumper), dumper, strict, new NoTruth());
        return map(yaml.load(Files.readString(file)));
    }

    /** Every text that stands under {@code key}, however deep. */
    static List<String> valuesOf(String key, Object node) {
        List<String> values = new ArrayList<>();
        if (node instanceof Map<?, ?> map) {
            map.forEach((name, value) -> {
                if (key.equals(name) && !(value instanceof Map)) {
                    values.add(String.valueOf(value));
                }
                values.addAll(valuesOf(key, value));
            });
        } else if (node instanceof List<?> list) {
            list.forEach(element -> values.addAll(valuesOf(key, element)));
        }
        return values;
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> map(Object node) {
        return (Map<String, Object>) node;
    }

    @SuppressWarnings("unchecked")
    static <T> List<T> list(Object node) {
        return (List<T>) node;
    }

    /** Takes no plain word for anything but text. */
    private static final class NoTruth extends Resolver {
        @Override
        protected void addImplicitResolvers() {
            // none: "on" is a key like any other
        }
    }
}
