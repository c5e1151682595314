package dev.lockstep.core.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.lockstep.core.compile.Compiled;
import dev.lockstep.model.ClassFiles;
import dev.lockstep.model.TestCase;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Which tests there are is read off class files; JUnit, which runs them, must come to the same. */
class TestFinderTest {
    private static final String IMPORTS = """
            package oslab;
            import java.lang.annotation.*;
            import java.util.stream.Stream;
            import org.junit.jupiter.api.*;
            import org.junit.jupiter.params.ParameterizedTest;
            import org.junit.jupiter.params.provider.*;
            """;

    @Test
    void findsEveryKindOfTestMethod() {
        findsAsJUnitDoes("""
                class KindsTest {
                    @Test void plain() {}
                    @ParameterizedTest @ValueSource(ints = 1) void parameterized(int n) {}
                    @RepeatedTest(2) void repeated() {}
                    @TestFactory Stream<DynamicTest> dynamic() { return Stream.of(); }
                    @TestTemplate void template() {}
                    @Test public final synchronized void decorated() {}
                    void helper() {}
                    @BeforeEach void setUp() {}
                }
                """)
                .containsOnlyKeys(
                        "oslab.KindsTest#plain()",
                        "oslab.KindsTest#parameterized(int)",
                        "oslab.KindsTest#repeated()",
                        "oslab.KindsTest#dynamic()",
                        "oslab.KindsTest#template()",
                        "oslab.KindsTest#decorated()");
    }

    @Test
    void takesPrivateAndStaticMethodsForNoTests() {
        findsAsJUnitDoes("""
                class NoneTest {
                    @Test private void isPrivate() {}
                    @Test static void isStatic() {}
                }
                """).isEmpty();
    }

    @Test
    void namesParameterTypesAsJUnitDoes() {
        findsAsJUnitDoes("""
                class TypesTest {
                    static class Inner {}
                    @ParameterizedTest @NullSource
                    void all(int a, long[] b, String c, String[][] d, Inner e, Inner[] f, java.util.List<String> g) {}
                }
                """)
                .containsOnlyKeys("oslab.TypesTest#all(int, [J, java.lang.String, [[Ljava.lang.String;, "
                        + "oslab.TypesTest$Inner, [Loslab.TypesTest$Inner;, java.util.List)");
    }

    @Test
    void looksIntoNestedClassesButNotIntoThoseThatJUnitPassesOver() {
        findsAsJUnitDoes("""
                class OuterTest {
                    @Nested class Inside { @Test void a() {} @Nested class Deeper { @Test void b() {} } }
                    static class OnItsOwn { @Test void c() {} }
                    class NotMarked { @Test void d() {} }
                    private static class Private { @Test void e() {} }
                    abstract static class Abstract { @Test void f() {} }
                    interface Plain { @Test default void g() {} }
                    @Test void h() {
                        class Local { @Test void i() {} }
                        new Object() { @Test void j() {} };
                        new Local();
                    }
                }
                """)
                .containsOnlyKeys(
                        "oslab.OuterTest$Inside#a()",
                        "oslab.OuterTest$Inside$Deeper#b()",
                        "oslab.OuterTest$OnItsOwn#c()",
                        "oslab.OuterTest#h()");
    }

    @Test
    void inheritsTestsFromBaseClassesAndInterfacesOnceEach() {
        findsAsJUnitDoes("""
                abstract class Base { @Test void inherited() {} @Test void overridden() {} @Test void silenced() {} }
                """, """
                interface Shared { @Test default void fromInterface() {} }
                """, """
                class FirstTest extends Base implements Shared { @Test @Override void overridden() {} @Override void silenced() {} }
                """, """
                class SecondTest extends Base { @Test void own() {} }
                """)
                .containsOnlyKeys(
                        "oslab.FirstTest#inherited()",
                        "oslab.FirstTest#overridden()",
                        "oslab.FirstTest#fromInterface()",
                        "oslab.SecondTest#inherited()",
                        "oslab.SecondTest#overridden()",
                        "oslab.SecondTest#silenced()",
                        "oslab.SecondTest#own()");
    }

    @Test
    void countsATestOnceThoughJavacMakesABridgeToIt() {
        findsAsJUnitDoes("""
                abstract class Generic<T> { @ParameterizedTest @NullSource void takes(T value) {} }
                """, """
                class TextTest extends Generic<String> { @Override @ParameterizedTest @NullSource void takes(String value) {} }
                """, """
                abstract class Hidden { @Test public void visible() {} }
                """, """
                public class VisibleTest extends Hidden {}
                """)
                .containsOnlyKeys("oslab.TextTest#takes(java.lang.String)", "oslab.VisibleTest#visible()");
    }

    @Test
    void followsAnnotationsThatCarryTests() {
        findsAsJUnitDoes("""
                @Retention(RetentionPolicy.RUNTIME) @Test @Tag("criterion:fifo") @interface FifoTest {}
                """, """
                @Retention(RetentionPolicy.RUNTIME) @FifoTest @Tag("criterion:fair") @interface FairFifoTest {}
                """, """
                class ComposedTest { @FifoTest void a() {} @FairFifoTest @Tag("criterion:own") void b() {} }
                """)
                .containsOnly(
                        Map.entry("oslab.ComposedTest#a()", Set.of("fifo")),
                        Map.entry("oslab.ComposedTest#b()", Set.of("fair", "fifo", "own")));
    }

    @Test
    void gathersTagsFromMethodClassSupertypesAndClassesAround() {
        findsAsJUnitDoes("""
                @Tag("criterion:base") abstract class Base { @Test @Tag("criterion:method") @Tag("criterion:again") void inherited() {} }
                """, """
                @Tag("criterion:interface") interface Marked {}
                """, """
                @Tag("criterion:class") @Tag("slow") class TagsTest extends Base implements Marked {
                    @Test @Tag(" criterion:spaces ") void own() {}
                    @Nested @Tag("criterion:nested") class Inner { @Test void inside() {} }
                }
                """)
                .containsOnly(
                        Map.entry(
                                "oslab.TagsTest#inherited()", Set.of("again", "base", "class", "interface", "method")),
                        Map.entry("oslab.TagsTest#own()", Set.of("base", "class", "interface", "spaces")),
                        Map.entry("oslab.TagsTest$Inner#inside()", Set.of("base", "class", "interface", "nested")));
    }

    @Test
    void gathersTwinsAsItDoesCriteria() {
        assertThat(Discovery.ours(compiled("""
                @Tag("twin:class") class TwinsTest {
                    @Test @Tag("twin:method") @Tag("criterion:counts") void both() {}
                    @Test void classOnly() {}
                }
                """)))
                .extracting(TestCase::name, TestCase::criteria, TestCase::twins)
                .containsExactly(
                        tuple("both", List.of("counts"), List.of("method", "class")),
                        tuple("class only", List.of(), List.of("class")));
    }

    @Test
    void callsATestByItsDisplayNameOrByTheWordsOfItsMethod() {
        assertThat(Discovery.ours(compiled("""
                class NamesTest {
                    @Test @DisplayName("serves 1 by 1") void a() {}
                    @Test void wakesAllWaitersOf2Permits() {}
                }
                """)))
                .extracting(TestCase::name)
                .containsExactly("serves 1 by 1", "wakes all waiters of2 permits");
    }

    private static org.assertj.core.api.MapAssert<String, Set<String>> findsAsJUnitDoes(String... sources) {
        ClassFiles classes = compiled(sources);
        Map<String, Set<String>> found = Discovery.byUs(classes);
        assertThat(found).isEqualTo(Discovery.byJUnit(classes));
        return assertThat(found);
    }

    private static ClassFiles compiled(String... sources) {
        String[] whole = new String[sources.length];
        for (int i = 0; i < sources.length; i++) {
            whole[i] = IMPORTS + sources[i];
        }
        return Compiled.of(whole);
    }
}
