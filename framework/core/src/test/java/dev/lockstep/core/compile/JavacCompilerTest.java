package dev.lockstep.core.compile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lockstep.model.ClassFiles;
import dev.lockstep.model.Compilation;
import dev.lockstep.model.Diagnostic;
import dev.lockstep.model.SourceFile;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real compiler JVM, and what it survives. */
class JavacCompilerTest {
    private static JavacCompiler compiler;

    @BeforeAll
    static void start(@TempDir Path folder) {
        compiler = JavacCompiler.start(ThisBuild.withCache(folder));
    }

    @AfterAll
    static void end() {
        compiler.close();
    }

    @Test
    void compilesInAJvmOfItsOwn() {
        Compilation compilation = compile("class Fine { String s = \"é\"; }");

        assertThat(((Compilation.Succeeded) compilation).classes().byName()).containsOnlyKeys("Fine");
    }

    @Test
    void answersAnExpressionThatIsNestedTooDeeplyWithADiagnosticAndGoesOn() {
        String deep = "(".repeat(30_000) + "1" + ")".repeat(30_000);

        Compilation compilation = compile("class Deep { int n = " + deep + "; }");

        assertThat(compilation.diagnostics()).isNotEmpty().allSatisfy(this::saysSomething);
        assertThat(compile("class Fine {}")).isInstanceOf(Compilation.Succeeded.class);
    }

    @Test
    void answersAConstantThatDoublesUntilMemoryEndsWithADiagnosticAndGoesOn() {
        StringBuilder bomb = new StringBuilder("class Bomb { static final String S0 = \"xxxxxxxxxxxxxxxx\";");
        for (int i = 1; i < 40; i++) {
            bomb.append("static final String S%d = S%d + S%d;\n".formatted(i, i - 1, i - 1));
        }

        Compilation compilation = compile(bomb.append("}").toString());

        assertThat(compilation.diagnostics()).isNotEmpty().allSatisfy(this::saysSomething);
        assertThat(compile("class Fine {}")).isInstanceOf(Compilation.Succeeded.class);
    }

    private void saysSomething(Diagnostic diagnostic) {
        assertThat(diagnostic.message()).isNotBlank();
    }

    private static Compilation compile(String source) {
        String name = source.replaceAll("(?s)class (\\w+).*", "$1");
        return compiler.compile(List.of(new SourceFile(name + ".java", source)), ClassFiles.NONE, List.of());
    }
}
