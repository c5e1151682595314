package dev.lockstep.core.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which changes of the API break a link, and how the missing signature reads. */
class LinkCheckChangeTest {
    private static final Linking LOOK = Linking.of(
            "public int look(int page) { return 0; }", "class TlbTest { @Test void t() { new Tlb().look(1); } }");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", // deleted
                "public long look(int page) { return 0; }", // another return type
                "public int look(long page) { return 0; }", // another parameter
                "public int look(Integer page) { return 0; }",
                "public int look(int page, int more) { return 0; }",
                "public int Look(int page) { return 0; }", // another name
                "protected int look(int page) { return 0; }", // narrower
                "int look(int page) { return 0; }",
                "private int look(int page) { return 0; }",
                "public static int look(int page) { return 0; }"
            })
    void breaksWhenTheMethodIsNotThereInThisForm(String body) {
        assertThat(LOOK.missingWith(body)).containsEntry("t", List.of("public int look(int)"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "public int look(int another) { return 1; }",
                "public final synchronized int look(int page) throws IllegalStateException { return 0; }",
                "public int look(int page) { return 0; } public long look(long page) { return 0; } int size;"
            })
    void linksWhenTheMethodKeepsItsForm(String body) {
        assertThat(LOOK.missingWith(body)).isEmpty();
    }

    @Test
    void linksWhenTheMethodMovedToASuperclassOrAnInterface() {
        assertThat(LOOK.missingFrom(
                        "public class Tlb extends Base {}", "class Base { public int look(int page) { return 0; } }"))
                .isEmpty();
        assertThat(LOOK.missingFrom(
                        "public class Tlb implements Base {}",
                        "interface Base { default int look(int page) { return 0; } }"))
                .isEmpty();
    }

    @Test
    void breaksWhenTheClassIsDeletedOrIsNotPublicOrIsAnInterface() {
        List<String> missing = List.of("public class Tlb");

        assertThat(LOOK.missingFromNothing()).containsEntry("t", missing);
        assertThat(LOOK.missingFrom("class Tlb { public int look(int page) { return 0; } }"))
                .containsEntry("t", missing);
        assertThat(LOOK.missingFrom("public interface Tlb { int look(int page); }"))
                .containsEntry("t", missing);
    }

    @Test
    void breaksWhenAConstructorIsDeletedThoughASuperclassHasOneOfItsForm() {
        Linking linking = Linking.of("public Tlb(int entries) {}", "class TlbTest { @Test void t() { new Tlb(1); } }");

        assertThat(linking.missingFrom(
                        "public class Tlb extends Base {}", "class Base { Base() {} public Base(int n) {} }"))
                .containsEntry("t", List.of("public Tlb(int)"));
        assertThat(linking.missingWith("private Tlb(int entries) {}")).containsKey("t");
    }

    @Test
    void breaksAStaticMethodThatIsOneOfAnInstanceNow() {
        Linking linking = Linking.of(
                "public static int size() { return 0; }", "class TlbTest { @Test void t() { Tlb.size(); } }");

        assertThat(linking.missingWith("public int size() { return 0; }"))
                .containsEntry("t", List.of("public static int size()"));
    }

    @Test
    void followsFieldsAsItFollowsMethods() {
        Linking linking = Linking.ofStub(
                List.of("public class Tlb extends Base {}", "public class Base { public int[] hits = {}; }"),
                "class TlbTest { @Test void t() { new Tlb().hits = null; } }");

        assertThat(linking.missingFrom("public class Tlb { public int[] hits; }"))
                .isEmpty();
        assertThat(linking.missingFrom("public class Tlb extends Base {}", "class Base { public int[] hits; }"))
                .isEmpty();
        assertThat(linking.missingFrom("public class Tlb { int[] hits; }"))
                .containsEntry("t", List.of("public int[] hits"));
        assertThat(linking.missingFrom("public class Tlb { public static int[] hits; }"))
                .containsKey("t");
    }

    @Test
    void breaksATestThatExtendsAClassWhichIsFinalNow() {
        Linking linking = Linking.of("protected void evict() {}", """
                class TlbTest {
                    static class Open extends Tlb { void go() { evict(); } }
                    @Test void extending() { new Open().go(); }
                    @Test void using() { new Tlb(); }
                }
                """);

        assertThat(linking.missingFrom("public final class Tlb { protected void evict() {} }"))
                .containsOnlyKeys("extending")
                .containsEntry("extending", List.of("public class Tlb, not final"));
        assertThat(linking.missingWith(""))
                .containsOnlyKeys("extending")
                .containsEntry("extending", List.of("protected void evict()"));
    }

    @Test
    void breaksATestThatMakesAnObjectOfAClassWhichIsAbstractNow() {
        Linking linking = Linking.of("public static int size() { return 0; }", """
                class TlbTest {
                    @Test void making() { new Tlb(); }
                    @Test void calling() { Tlb.size(); }
                }
                """);

        assertThat(linking.missingFrom("public abstract class Tlb { public static int size() { return 0; } }"))
                .containsOnlyKeys("making")
                .containsEntry("making", List.of("public class Tlb, not abstract"));
    }

    @Test
    void breaksATestThatImplementsADeletedInterface() {
        Linking linking = Linking.ofStub(
                List.of("public interface Policy { int victim(); }", Linking.tlb("public Tlb(Object policy) {}")),
                "class TlbTest { static class First implements Policy { public int victim() { return 0; } } @Test void t() { new First(); } }");

        assertThat(linking.missingFrom(Linking.tlb("public Tlb(Object policy) {}")))
                .containsEntry("t", List.of("public interface Policy"));
    }

    @Test
    void leavesMethodsOfTheJdkToTheJdk() {
        Linking linking = Linking.ofStub(
                List.of("public class Tlb extends Thread {}"),
                "class TlbTest { @Test void starts() { new Tlb().start(); } @Test void prints() { new Tlb().toString(); } }");

        assertThat(linking.missingFrom("public class Tlb extends Thread { int n; }"))
                .isEmpty();
        assertThat(linking.missingFrom("public class Tlb {}"))
                .containsOnlyKeys("starts")
                .containsEntry("starts", List.of("public class Tlb, which is a Thread"));
    }

    @Test
    void namesEverySignatureThatATestLacksAsAStudentWouldDeclareIt() {
        Linking linking = Linking.of("""
                public static class Entry { public Entry(String[] names, Map<String, Integer> ages) {} }
                public boolean tryAcquire(int permits, long time, java.util.concurrent.TimeUnit unit) { return true; }
                protected static Entry[][] entries() { return null; }
                public int[] sum(int... all) { return all; }
                """, """
                class TlbTest extends Tlb {
                    @Test void t() {
                        new Tlb().tryAcquire(1, 1, null);
                        entries();
                        new Tlb().sum(1);
                        new Entry(null, null);
                    }
                }
                """);

        assertThat(linking.missingWith("public static class Entry {}").get("t"))
                .containsExactlyInAnyOrder(
                        "public boolean tryAcquire(int, long, TimeUnit)",
                        "protected static Entry[][] entries()",
                        "public int[] sum(int[])",
                        "public Entry(String[], Map)");
    }
}
