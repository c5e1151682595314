package dev.lockstep.core.compile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lockstep.model.ClassFiles;
import dev.lockstep.model.Compilation;
import dev.lockstep.model.SourceFile;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When a real compiler JVM stays, and when another takes its place. */
class CompilerSeatTest {
    private static final Duration PLENTY = Duration.ofMinutes(1);

    @TempDir
    private Path folder;

    @Test
    void keepsItsJvmUntilItHasServedItsRequests() {
        try (CompilerSeat seat = new CompilerSeat(ThisBuild.withCache(folder), 3)) {
            CompilerJvm first = seat.warm();
            compile(seat, "class A {}");
            compile(seat, "class Broken {");

            assertThat(seat.warm()).isSameAs(first);

            compile(seat, "class C {}");

            assertThat(seat.warm()).isNotSameAs(first);
            assertThat(compile(seat, "class D {}")).isInstanceOf(Compilation.Succeeded.class);
        }
    }

    @Test
    void replacesAJvmWhoseTimeWasUsedUp() {
        try (CompilerSeat seat = new CompilerSeat(ThisBuild.withCache(folder))) {
            CompilerJvm first = seat.warm();

            Compilation late = seat.compile(request("class A {}"), Duration.ofNanos(1));

            assertThat(late.diagnostics()).singleElement().satisfies(diagnostic -> assertThat(diagnostic.message())
                    .contains("used up its time"));
            assertThat(seat.warm()).isNotSameAs(first);
            assertThat(compile(seat, "class A {}")).isInstanceOf(Compilation.Succeeded.class);
        }
    }

    private static Compilation compile(CompilerSeat seat, String text) {
        return seat.compile(request(text), PLENTY);
    }

    private static CompileRequest request(String text) {
        return new CompileRequest(List.of(new SourceFile("A.java", text)), ClassFiles.NONE, List.of());
    }
}
