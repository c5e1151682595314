package dev.lockstep.weaver.quick;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;

class QuickClassesTest {
    private static final List<String> NAMES = List.of(
            "Lambdas",
            "Lambdas$Upper",
            "Lambdas$Lower",
            "Lambdas$Face",
            "Lambdas$1",
            "Records",
            "Records$Full",
            "Records$Empty",
            "Records$Own");

    @ParameterizedTest
    @ValueSource(classes = {Lambdas.class, Records.class})
    void whatTheClassesDoStaysTheSame(Class<? extends Supplier<String>> kind)
            throws ReflectiveOperationException, IOException {
        String usual = kind.getDeclaredConstructor().newInstance().get();

        Class<?> quick = new Quick(QuickClasses.of(originals())).loadClass(kind.getName());
        String again = (String) ((Supplier<?>) quick.getDeclaredConstructor().newInstance()).get();

        assertThat(quick).isNotSameAs(kind);
        assertThat(again).isEqualTo(usual);
    }

    @Test
    void onlyWhatAClassBesideCannotCallIsStillLinked() throws IOException {
        Map<String, List<String>> linked = linkedIn(QuickClasses.of(originals()));

        assertThat(linkedIn(originals()).values().stream().mapToInt(List::size).sum())
                .isGreaterThan(30);
        assertThat(linked)
                .isEqualTo(Map.of(
                        "Lambdas", List.of("altMetafactory get", "altMetafactory get", "metafactory accept"),
                        "Lambdas$Face", List.of("metafactory get")));
    }

    @Test
    void aClassThatHasNothingToLinkKeepsItsBytes() throws IOException {
        Map<String, byte[]> originals = originals();
        String name = internal("Lambdas$1");

        assertThat(QuickClasses.of(originals)).containsEntry(name, originals.get(name));
    }

    @Test
    void theNewClassesArePrivateToTheirPackage() throws IOException {
        Map<String, byte[]> quick = QuickClasses.of(originals());
        quick.keySet().removeAll(originals().keySet());

        assertThat(quick).hasSizeGreaterThan(20);
        assertThat(quick.values()).allSatisfy(bytes -> assertThat(new ClassReader(bytes).getAccess() & Modifier.PUBLIC)
                .isZero());
    }

    private static Map<String, byte[]> originals() throws IOException {
        Map<String, byte[]> originals = new TreeMap<>();
        for (String name : NAMES) {
            try (InputStream in = QuickClassesTest.class.getResourceAsStream(name + ".class")) {
                originals.put(internal(name), in.readAllBytes());
            }
        }
        return originals;
    }

    private static String internal(String name) {
        return QuickClassesTest.class.getPackageName().replace('.', '/') + "/" + name;
    }

    /** By simple name of a class: the bootstrap method and the method that it makes, of each that is left. */
    private static Map<String, List<String>> linkedIn(Map<String, byte[]> classes) {
        Map<String, List<String>> linked = new TreeMap<>();
        classes.forEach((name, bytes) -> {
            List<String> sites = linkedIn(bytes);
            if (!sites.isEmpty()) {
                linked.put(name.substring(name.lastIndexOf('/') + 1), sites);
            }
        });
        return linked;
    }

    private static List<String> linkedIn(byte[] bytes) {
        ClassNode node = new ClassNode();
        new ClassReader(bytes).accept(node, 0);
        return node.methods.stream()
                .flatMap(method -> java.util.Arrays.stream(method.instructions.toArray()))
                .filter(InvokeDynamicInsnNode.class::isInstance)
                .map(InvokeDynamicInsnNode.class::cast)
                .map(site -> site.bsm.getName() + " " + site.name)
                .sorted()
                .collect(Collectors.toList());
    }

    /** Defines the rewritten classes instead of the usual ones. */
    private static final class Quick extends ClassLoader {
        private final Map<String, byte[]> classes;

        Quick(Map<String, byte[]> classes) {
            super(QuickClassesTest.class.getClassLoader());
            this.classes = classes;
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            byte[] bytes = classes.get(name.replace('.', '/'));
            if (bytes == null) {
                return super.loadClass(name, resolve);
            }
            Class<?> loaded = findLoadedClass(name);
            return loaded == null ? defineClass(name, bytes, 0, bytes.length) : loaded;
        }
    }
}
