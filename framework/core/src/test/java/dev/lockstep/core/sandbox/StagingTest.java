package dev.lockstep.core.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Copies for the user that root becomes; only root makes any. */
class StagingTest {
    @TempDir
    Path hidden; // for its owner alone

    private Path place;

    @BeforeEach
    void makeAPlaceThatOnlyRootCanWriteTo() throws IOException {
        assumeTrue(DroppedUser.isNeeded(), "an ordinary user stages nothing");
        place = Path.of("/var/lib/lockstep-test-" + ProcessHandle.current().pid());
    }

    @AfterEach
    void remove() {
        if (place != null) {
            FileUtils.deleteQuietly(place.toFile());
        }
    }

    @Test
    void whatEverybodyCanReadStaysWhereItIs() throws IOException {
        assertThat(new Staging(place).readable(Inside.JDK)).isEqualTo(Inside.JDK);
        assertThat(place).doesNotExist();
    }

    @Test
    void aHiddenFileIsCopiedWithItsTimeForAllToRead() throws IOException {
        Path jar = Files.writeString(hidden.resolve("kit.jar"), "classes");
        Files.setLastModifiedTime(jar, FileTime.fromMillis(1_000_000_000_000L));

        Path copy = new Staging(place).readable(jar);

        assertThat(copy).hasContent("classes").startsWith(place);
        assertThat(Files.getLastModifiedTime(copy)).isEqualTo(Files.getLastModifiedTime(jar));
        assertThat(DroppedUser.canRead(copy)).isTrue();
        assertThat(new Staging(place).readable(jar)).isEqualTo(copy);
    }

    @Test
    void aHiddenFolderIsCopiedWhole() throws IOException {
        Inside.writeOpen(hidden.resolve("image/lib/modules"), "modules");
        Path java = Inside.writeOpen(hidden.resolve("image/bin/java"), "java");
        Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwx------"));

        Path copy = new Staging(place).readable(hidden.resolve("image"));

        assertThat(copy.resolve("lib/modules")).hasContent("modules");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(copy.resolve("bin/java"))))
                .isEqualTo("rwx---r-x");
        assertThat(DroppedUser.canRead(copy.resolve("bin/java"))).isTrue();
    }

    @Test
    void aNewBuildReplacesTheCopyOfTheOld() throws IOException {
        Path jar = Files.writeString(hidden.resolve("kit.jar"), "old");
        Path old = new Staging(place).readable(jar);
        Files.writeString(jar, "newer");

        Path copy = new Staging(place).readable(jar);

        assertThat(copy).hasContent("newer");
        assertThat(old).doesNotExist();
        try (Stream<Path> left = Files.list(place)) {
            assertThat(left).containsExactly(copy);
        }
    }

    @Test
    void refusesAPlaceThatSomebodyElseMadeFirst() throws IOException {
        Path jar = Files.writeString(hidden.resolve("kit.jar"), "classes");
        for (String trap : List.of("owned by another", "writable for all", "a link")) {
            Path before = Files.createTempDirectory(Path.of("/var/lib"), "lockstep-test-");
            Path elsewhere = before.resolve("elsewhere");
            Files.setPosixFilePermissions(before, PosixFilePermissions.fromString("rwxr-xr-x"));
            Files.createDirectory(elsewhere);
            Path taken = before.resolve("place");
            if (trap.equals("a link")) {
                Files.createSymbolicLink(taken, elsewhere);
            } else {
                Files.createDirectory(taken);
                Files.setPosixFilePermissions(
                        taken,
                        PosixFilePermissions.fromString(trap.equals("writable for all") ? "rwxrwxrwx" : "rwxr-xr-x"));
                Files.setAttribute(taken, "unix:uid", trap.equals("owned by another") ? 1_234 : 0);
            }

            assertThatThrownBy(() -> new Staging(taken).readable(jar))
                    .as(trap)
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("not a folder that root alone can write");

            FileUtils.deleteDirectory(before.toFile());
        }
    }

    @Test
    void refusesAPlaceBelowOneThatAllCanWriteTo() throws IOException {
        Path jar = Files.writeString(hidden.resolve("kit.jar"), "classes");

        assertThatThrownBy(() -> new Staging(Path.of("/tmp/lockstep-test-staging-" + System.nanoTime())).readable(jar))
                .hasMessageContaining("/tmp: is not a folder that root alone can write");
    }
}
