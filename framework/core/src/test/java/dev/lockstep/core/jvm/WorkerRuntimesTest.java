package dev.lockstep.core.jvm;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lockstep.model.RuntimeForm;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkerRuntimesTest {
    @TempDir
    Path folder;

    private Path jdk;
    private Path jar;
    private WorkerRuntimes runtimes;

    @BeforeEach
    void layOut() throws IOException {
        jdk = Files.createDirectories(folder.resolve("jdk/bin")).getParent();
        jar = Files.writeString(folder.resolve("agent.jar"), "");
        runtimes = WorkerRuntimes.in(folder.resolve("runtimes"));
    }

    @Test
    void runFromJarsAsLongAsNobodyMadeAnImage() {
        WorkerRuntime worker = runtimes.find(jdk, List.of(jar));

        assertThat(worker.isImage()).isFalse();
        assertThat(worker.home()).isEqualTo(jdk);
        assertThat(worker.form().problem())
                .isEqualTo("there is no image below " + folder.resolve("runtimes")
                        + "; ./lockstep makes one after a build");
    }

    @Test
    void runFromJarsAndSayWhyWhereTheJdkHasNoJlink() {
        WorkerRuntime worker = runtimes.make(jdk, List.of(jar));

        assertThat(worker.form()).isEqualTo(new RuntimeForm.ModulePath("the JDK in " + jdk + " has no jlink"));
        assertThat(runtimes.find(jdk, List.of(jar)).form()).isEqualTo(worker.form());
    }

    @Test
    void runFromJarsAndSayWhatJlinkSaid() throws IOException {
        program("jlink", "echo 'Error: no space left'; exit 1");

        WorkerRuntime worker = runtimes.make(jdk, List.of(jar));

        assertThat(worker.form().problem()).isEqualTo(jdk + "/bin/jlink failed: Error: no space left");
    }

    @Test
    void runFromTheImageOnceItCouldBeMade() throws IOException {
        runtimes.make(jdk, List.of(jar));
        program(
                "jlink",
                "while [ $# -gt 1 ]; do shift; done; mkdir -p $1/bin $1/lib/server; touch $1/lib/modules"
                        + " $1/lib/server/libjvm.so; cp /bin/true $1/bin/java");

        WorkerRuntime worker = runtimes.make(jdk, List.of(jar));

        assertThat(worker.form()).isEqualTo(new RuntimeForm.LinkedImage());
        assertThat(worker.modulePath()).isEmpty();
        assertThat(runtimes.find(jdk, List.of(jar)).form()).isEqualTo(worker.form());
    }

    @Test
    void theImageReadsNoComments() throws IOException {
        program(
                "jlink",
                "while [ $# -gt 1 ]; do shift; done; mkdir -p $1/bin $1/lib/server $1/conf/security; touch $1/lib/modules"
                        + " $1/lib/server/libjvm.so; cp /bin/true $1/bin/java; printf '%s\\n' '# what' 'a=1,\\' '#2' ''"
                        + " 'b=3' >$1/conf/security/java.security");

        WorkerRuntime worker = runtimes.make(jdk, List.of(jar));

        assertThat(worker.home().resolve("conf/security/java.security")).hasContent("a=1,\\\n#2\nb=3\n");
    }

    private void program(String name, String script) throws IOException {
        Path file = Files.writeString(jdk.resolve("bin").resolve(name), "#!/bin/sh\n" + script + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
