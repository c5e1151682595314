package dev.lockstep.core.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A deleted method costs the tests that may call it, however they get there, and no other test. */
class LinkCheckReachTest {
    private static final String STUB = "public int look(int page) { return 0; } public void flush() {}";
    private static final String WITHOUT_LOOK = "public void flush() {}";
    private static final String LOOK = "public int look(int)";
    private static final String OTHER = "@Test void other() { new Tlb().flush(); }";

    @ParameterizedTest
    @ValueSource(
            strings = {
                // directly
                "@Test void calls() { new Tlb().look(1); }",
                // through helper methods
                "@Test void calls() { help(); } void help() { more(new Tlb()); } static int more(Tlb t) { return t.look(1); }",
                "@Test void calls() { help(1L); } void help(int n) {} void help(long n) { new Tlb().look(1); }",
                // through a lambda
                "@Test void calls() { run(() -> new Tlb().look(1)); } static void run(Runnable r) {}",
                // through a method reference
                "@Test void calls() { run(new Tlb()::look); } static void run(IntUnaryOperator r) {}",
                "@Test void calls() { run(Tlb::look); } static void run(ToIntBiFunction<Tlb, Integer> r) {}",
                // through an anonymous and a local class
                "@Test void calls() { new Object() { @Override public String toString() { return \"\" + new Tlb().look(1); } }; }",
                "@Test void calls() { class Local { void go() { new Tlb().look(1); } } new Local().go(); }",
                // through nested helpers
                "@Test void calls() { new Helper().go(); } static class Helper { void go() { new Tlb().look(1); } }",
                "@Test void calls() { Helper.go(); } static class Helper { static void go() { new Tlb().look(1); } }",
                "@Test void calls() { Helper.N++; } static class Helper { static int N = new Tlb().look(1); }",
                "@Test void calls() { new Helper(); } record Helper(int n) { Helper() { this(new Tlb().look(1)); } }",
                // called back by the JDK
                "@Test void calls() { new Helper().start(); } static class Helper extends Thread { @Override public void run() { new Tlb().look(1); } }",
                "@Test void calls() { run(new Helper()); } static void run(Object o) {} static class Helper implements Runnable { public void run() { new Tlb().look(1); } }",
                "@Test void calls() { run(new Helper()); } static void run(Object o) {} static class Base implements Runnable { public void run() {} } static class Helper extends Base { @Override public void run() { new Tlb().look(1); } }",
                // what a subclass overrides
                "@Test void calls() { go(new Helper()); } static void go(Base b) { b.go(); } static class Base { void go() {} } static class Helper extends Base { @Override void go() { new Tlb().look(1); } }",
                "@Test void calls() { Base b = new Base() { void go() { new Tlb().look(1); } }; b.go(); } abstract static class Base { abstract void go(); }",
                "@Test void calls() { Kind.A.go(); } enum Kind { A { void go() { new Tlb().look(1); } }; abstract void go(); }",
                // default methods
                "@Test void calls() { new Helper().go(); } interface Base { default void go() { new Tlb().look(1); } } static class Helper implements Base {}",
                // where arguments come from
                "@ParameterizedTest @MethodSource void calls(int n) {} static IntStream calls() { return IntStream.of(new Tlb().look(1)); }",
                "@ParameterizedTest @MethodSource({\"none\", \"some\", \"none\"}) void calls(int n) {} static IntStream some() { return IntStream.of(new Tlb().look(1)); } static IntStream none() { return IntStream.of(); }"
            })
    void costsTheTestThatCallsIt(String test) {
        Linking linking = Linking.of(STUB, "class TlbTest {" + test + OTHER + "}");

        assertThat(linking.missingFromTheStub()).isEmpty();
        assertThat(linking.missingWith(WITHOUT_LOOK)).containsOnlyKeys("calls").containsEntry("calls", List.of(LOOK));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@BeforeEach void setUp() { new Tlb().look(1); }",
                "@AfterEach void tearDown() { new Tlb().look(1); }",
                "@BeforeAll static void setUp() { new Tlb().look(1); }",
                "int n = new Tlb().look(1);",
                "static final int N = new Tlb().look(1);",
                "TlbTest() { new Tlb().look(1); }"
            })
    void costsEveryTestOfAClassThatIsSetUpWithIt(String setUp) {
        Linking linking = Linking.of(
                STUB,
                "class TlbTest {" + setUp + "@Test void one() {} @Nested class Inner { @Test void two() {} } }",
                "class OtherTest {" + OTHER + "}");

        assertThat(linking.missingWith(WITHOUT_LOOK)).containsOnlyKeys("one", "two");
    }

    @Test
    void costsTheTestsOfASubclassOnlyWhatThatSubclassBrings() {
        Linking linking = Linking.of(
                STUB,
                "abstract class Base { abstract int go(Tlb tlb); @Test void inherited() { go(new Tlb()); } }",
                "class LookTest extends Base { int go(Tlb tlb) { return tlb.look(1); } @Test void ofLook() {} }",
                "class FlushTest extends Base { int go(Tlb tlb) { tlb.flush(); return 0; } @Test void ofFlush() {} }");

        assertThat(linking.missingWith(WITHOUT_LOOK)).containsOnlyKeys("inherited");
        assertThat(linking.missingWith("public int look(int page) { return 0; }"))
                .containsOnlyKeys("inherited");
    }

    @Test
    void costsNoTestOfAHelperClassThatItDoesNotUse() {
        Linking linking = Linking.of(STUB, """
                class TlbTest {
                    static class Helper { static void look() { new Tlb().look(1); } static void flush() { new Tlb().flush(); } }
                    @Test void looks() { Helper.look(); }
                    @Test void flushes() { Helper.flush(); }
                    @Test void neither() { String name = "look"; }
                }
                """);

        assertThat(linking.missingWith(WITHOUT_LOOK)).containsOnlyKeys("looks");
    }

    @Test
    void costsNoOtherTestOfAClassThatImplementsAnInterface() {
        Linking linking = Linking.of(
                STUB,
                "interface Shared { @Test default void shared() { new Tlb().flush(); } }",
                "class TlbTest implements Shared { @Test void looks() { new Tlb().look(1); } " + OTHER + "}");

        assertThat(linking.missingWith(WITHOUT_LOOK)).containsOnlyKeys("looks");
        assertThat(linking.missingWith("public int look(int page) { return 0; }"))
                .containsOnlyKeys("other", "shared");
    }
}
