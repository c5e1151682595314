package dev.lockstep.core.suite;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lockstep.model.ClassFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SuiteCacheTest {
    private static final SuiteClasses CLASSES = new SuiteClasses(
            new ClassFiles(Map.of("oslab.Tlb", new byte[] {1, 2, 3})),
            ClassFiles.NONE,
            new ClassFiles(Map.of("oslab.TlbTest", new byte[] {4, 5})));

    @TempDir
    Path folder;

    @Test
    void findsWhatItStored() {
        SuiteCache cache = new SuiteCache(folder.resolve("not/there/yet"));
        cache.store("key", CLASSES);

        assertThat(cache.find("key").orElseThrow()).usingRecursiveComparison().isEqualTo(CLASSES);
        assertThat(cache.find("other")).isEmpty();
    }

    @Test
    void takesAFileThatBreaksOffForAbsent() throws IOException {
        SuiteCache cache = new SuiteCache(folder);
        cache.store("key", CLASSES);
        byte[] whole = Files.readAllBytes(folder.resolve("key"));

        for (int length = 0; length < whole.length; length++) {
            Files.write(folder.resolve("key"), Arrays.copyOf(whole, length));
            assertThat(cache.find("key")).isEmpty();
        }
    }

    @Test
    void leavesNoOtherFileBehind() {
        new SuiteCache(folder).store("key", CLASSES);

        assertThat(folder).isDirectoryContaining("glob:**/key").isDirectoryNotContaining("glob:**.tmp");
    }
}
