package dev.lockstep.core.compile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lockstep.model.ClassFiles;
import dev.lockstep.model.Compilation;
import dev.lockstep.model.Diagnostic;
import dev.lockstep.model.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What javac makes of foreign text, in memory. */
class JavacTaskTest {
    private static final SourceFile TLB = new SourceFile("oslab/Tlb.java", "package oslab; public class Tlb {}");

    @Test
    void namesFileLineColumnAndSourceLineOfAnError() {
        Compilation compilation = compile(
                new SourceFile("oslab/Tlb.java", "package oslab;\npublic class Tlb {\n\tint n = \"one\";\n}\n"));

        assertThat(compilation.diagnostics())
                .containsExactly(new Diagnostic(
                        "oslab/Tlb.java",
                        3,
                        17, // a tab goes to the next column of eight
                        "incompatible types: java.lang.String cannot be converted to int",
                        "\tint n = \"one\";"));
    }

    @Test
    void saysLittleAboutAFileOfOneLongLineAndLongNames() {
        String name = "x".repeat(60_000);
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < 12; i++) {
            body.append("int n" + i + " = " + name + "; ");
        }
        Compilation compilation = compile(new SourceFile("oslab/Tlb.java", "public class Tlb { " + body + "}"));

        assertThat(compilation.diagnostics()).hasSize(12).allSatisfy(diagnostic -> {
            assertThat(diagnostic.message()).startsWith("cannot find symbol").hasSizeLessThan(2_100);
            assertThat(diagnostic.source()).isEmpty();
        });
    }

    @Test
    void namesTheRightOneOfManyFiles() {
        Compilation compilation =
                compile(TLB, new SourceFile("oslab/Lru.java", "package oslab; class Lru { Nowhere n; }"));

        assertThat(compilation.diagnostics())
                .extracting(Diagnostic::file, Diagnostic::line)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("oslab/Lru.java", 1));
    }

    @Test
    void takesAWarningForNoError() {
        Compilation compilation = compile(
                new SourceFile(
                        "Old.java",
                        "import java.util.*; public class Old { List raw = new ArrayList(); int n = new Integer(1); Thread t; void s() { t.stop(); } }"));

        assertThat(compilation).isInstanceOf(Compilation.Succeeded.class);
    }

    @Test
    void mixesNoWarningWithTheErrors() {
        Compilation compilation =
                compile(new SourceFile("Old.java", "class Old { Integer n = new Integer(1); int m = null; }"));

        assertThat(compilation.diagnostics()).hasSize(1);
    }

    @Test
    void compilesForRelease17() {
        byte[] bytes = classes(compile(TLB)).find("oslab.Tlb").orElseThrow();

        assertThat(bytes[7]).isEqualTo((byte) 61);
        assertThat(compile(new SourceFile(
                        "A.java",
                        "class A { int f(Object o) { return switch (o) { case String s -> 1; default -> 0; }; } }")))
                .isInstanceOf(Compilation.Failed.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"@x.java", "-J-version.java", "-d.java", "a b.java", "%41.java", "é?#[.java"})
    void takesAFileNameForNothingButAName(String name) {
        Compilation compilation = compile(TLB, new SourceFile(name, "class Beside {}"));

        assertThat(classes(compilation).byName()).containsOnlyKeys("oslab.Tlb", "Beside");
    }

    @Test
    void tellsFilesApartWhoseNamesHaveTheSameHash() {
        assertThat("oslab/Aa.java").hasSameHashCodeAs("oslab/BB.java");

        Compilation compilation = compile(
                new SourceFile("oslab/Aa.java", "package oslab; public class Aa {}"),
                new SourceFile("oslab/BB.java", "package oslab; public class BB { Aa aa = 1; }"));

        assertThat(compilation.diagnostics()).extracting(Diagnostic::file).containsExactly("oslab/BB.java");
    }

    @Test
    void refusesAPublicClassInAFileOfAnotherName() {
        Compilation compilation = compile(new SourceFile("oslab/Lru.java", TLB.text()));

        assertThat(compilation.diagnostics()).singleElement().satisfies(diagnostic -> assertThat(diagnostic.message())
                .contains("should be declared in a file named Tlb.java"));
    }

    @Test
    void compilesAgainstGivenClassesAndNothingElse() {
        SourceFile user = new SourceFile("User.java", "class User extends oslab.Tlb {}");
        ClassFiles tlb = classes(compile(TLB));

        Compilation with = new JavacTask().compile(new CompileRequest(List.of(user), tlb, List.of()));

        assertThat(classes(with).byName()).containsOnlyKeys("User");
        assertThat(compile(user)).isInstanceOf(Compilation.Failed.class);
    }

    @Test
    void seesNothingOfTheFolderThatLockstepIsStartedIn() throws IOException {
        Path planted = Path.of("LockstepPlantedHere.java").toAbsolutePath();
        Files.writeString(planted, "public class LockstepPlantedHere {}");
        try {
            assertThat(compile(new SourceFile("User.java", "class User extends LockstepPlantedHere {}")))
                    .isInstanceOf(Compilation.Failed.class);
        } finally {
            Files.delete(planted);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "org.junit.jupiter.api.Test t;",
                "org.assertj.core.api.Assertions a;",
                "dev.lockstep.core.ToolFailure f;",
                "com.sun.tools.javac.code.Symbol s;",
                "jdk.internal.misc.Unsafe u;"
            })
    void showsStudentCodeNoLibraryNothingOfOursAndNoInsidesOfTheJdk(String field) {
        assertThat(compile(new SourceFile("User.java", "class User { " + field + " }")))
                .isInstanceOf(Compilation.Failed.class);
    }

    @Test
    void runsNoAnnotationProcessor(@TempDir Path folder) throws IOException {
        String processor = """
                @javax.annotation.processing.SupportedAnnotationTypes("*")
                public class Planted extends javax.annotation.processing.AbstractProcessor {
                    public Planted() { System.setProperty("lockstep.processor.ran", "yes"); }
                    public boolean process(java.util.Set<? extends javax.lang.model.element.TypeElement> types,
                            javax.annotation.processing.RoundEnvironment round) { return false; }
                }
                """;
        Path jar = folder.resolve("processor.jar");
        write(jar, classes(compile(new SourceFile("Planted.java", processor))));

        Compilation compilation = new JavacTask()
                .compile(new CompileRequest(
                        List.of(TLB, new SourceFile("Planted.java", processor)), ClassFiles.NONE, List.of(jar)));

        assertThat(compilation).isInstanceOf(Compilation.Succeeded.class);
        assertThat(System.getProperty("lockstep.processor.ran")).isNull();
    }

    @Test
    void listsAHundredErrorsAndNoMore() {
        List<String> fields = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            fields.add("Nowhere n" + i + ";");
        }

        Compilation compilation =
                compile(new SourceFile("Many.java", "class Many {" + String.join("\n", fields) + "}"));

        assertThat(compilation.diagnostics()).hasSize(100);
    }

    private static void write(Path jar, ClassFiles classes) throws IOException {
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            for (Map.Entry<String, byte[]> each : classes.byName().entrySet()) {
                out.putNextEntry(new JarEntry(each.getKey() + ".class"));
                out.write(each.getValue());
            }
            out.putNextEntry(new JarEntry("META-INF/services/javax.annotation.processing.Processor"));
            out.write("Planted".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }
    }

    private static Compilation compile(SourceFile... sources) {
        return new JavacTask().compile(new CompileRequest(List.of(sources), ClassFiles.NONE, List.of()));
    }

    private static ClassFiles classes(Compilation compilation) {
        assertThat(compilation.diagnostics()).isEmpty();
        return ((Compilation.Succeeded) compilation).classes();
    }
}
