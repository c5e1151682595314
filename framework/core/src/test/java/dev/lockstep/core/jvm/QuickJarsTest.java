package dev.lockstep.core.jvm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuickJarsTest {
    private static final String MANIFEST = "Manifest-Version: 1.0\r\nMulti-Release: true\r\n\r\n";

    @TempDir
    Path folder;

    private Path jar;

    /** What the jar holds. */
    static final class Said implements Callable<String> {
        @Override
        public String call() throws Exception {
            Callable<String> lambda = () -> "said by " + getClass().getName();
            return lambda.call();
        }
    }

    @BeforeEach
    void layOut() throws IOException {
        jar = folder.resolve("said.jar");
        byte[] said = said();
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            put(out, "META-INF/MANIFEST.MF", MANIFEST.getBytes());
            put(out, internalName() + ".class", said);
            put(out, "META-INF/versions/18/" + internalName() + ".class", said);
            put(out, "words.properties", "a=b".getBytes());
        }
    }

    @Test
    void theCopyDoesTheSameWithoutALambda() throws Exception {
        Path copy = QuickJars.of(List.of(jar), folder.resolve("quick")).get(0);

        try (URLClassLoader loader = new URLClassLoader(new URL[] {copy.toUri().toURL()}, null)) {
            Class<?> said = loader.loadClass(Said.class.getName());
            var constructor = said.getDeclaredConstructor();
            constructor.setAccessible(true);
            assertThat(((Callable<?>) constructor.newInstance()).call()).isEqualTo("said by " + Said.class.getName());
        }
        try (JarFile files = new JarFile(copy.toFile())) {
            assertThat(files.getEntry(internalName() + "$$Lambda0.class")).isNotNull();
        }
    }

    @Test
    void whatIsNoClassOfItsOwnStaysAsItIs() throws IOException {
        Path copy = QuickJars.of(List.of(jar), folder.resolve("quick")).get(0);

        assertThat(copy).hasFileName("said.jar");
        try (JarFile files = new JarFile(copy.toFile())) {
            assertThat(read(files, "META-INF/MANIFEST.MF")).isEqualTo(MANIFEST.getBytes());
            assertThat(read(files, "words.properties")).isEqualTo("a=b".getBytes());
            assertThat(read(files, "META-INF/versions/18/" + internalName() + ".class"))
                    .isEqualTo(said());
            assertThat(files.getManifest().getMainAttributes().getValue("Multi-Release"))
                    .isEqualTo("true");
        }
    }

    private static String internalName() {
        return Said.class.getName().replace('.', '/');
    }

    private static byte[] said() throws IOException {
        try (InputStream in = Said.class.getClassLoader().getResourceAsStream(internalName() + ".class")) {
            return in.readAllBytes();
        }
    }

    private static byte[] read(JarFile jar, String name) throws IOException {
        try (InputStream in = jar.getInputStream(jar.getEntry(name))) {
            return in.readAllBytes();
        }
    }

    private static void put(JarOutputStream out, String name, byte[] bytes) throws IOException {
        out.putNextEntry(new JarEntry(name));
        out.write(bytes);
        out.closeEntry();
    }
}
