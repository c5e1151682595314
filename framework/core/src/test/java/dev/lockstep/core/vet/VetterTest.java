package dev.lockstep.core.vet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lockstep.core.compile.Compiled;
import dev.lockstep.model.ApiPolicy;
import dev.lockstep.model.ClassFiles;
import dev.lockstep.model.Refusal;
import dev.lockstep.model.SourceFile;
import dev.lockstep.model.Vetting;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class VetterTest {
    private static final String EXITS = "package oslab;\nclass Tlb {\n  void end() {\n    System.exit(1);\n  }\n}";

    @Test
    void saysWhichFileAndLineAndWhatToUseInstead() {
        assertThat(Vetted.vet(ApiPolicy.USUAL, EXITS).refusals())
                .containsExactly(new Refusal(
                        "oslab/Tlb.java",
                        4,
                        "System.exit(int)",
                        "It would end the JVM that grades. Throw an exception, or return."));
    }

    @Test
    void listsOneRefusalForEachLineInOrderAndTwentyAtMost() {
        String calls = "System.gc(); System.console();\n".repeat(30);

        List<String> refusals = Vetted.refusals("package oslab;\nclass Tlb { void all() {\n" + calls + "}}");

        assertThat(refusals).hasSize(20).startsWith("3: System.gc()", "4: System.gc()");
    }

    @Test
    void namesNoCloseThatNobodyWrote() {
        String source = """
                package oslab;
                class Tlb { void all() throws java.io.IOException {
                  try (var in = new java.io.FileInputStream("x")) {
                    System.gc();
                  }
                  try (var in = new java.io.FileInputStream("y")) {
                    in.close();
                  }
                }}""";

        assertThat(Vetted.refusals(source))
                .containsExactly(
                        "3: new java.io.FileInputStream(String)",
                        "4: System.gc()",
                        "6: new java.io.FileInputStream(String)",
                        "7: java.io.FileInputStream.close()");
    }

    @Test
    void aCloseThatIsWrittenSoThatItSeemsImpliedHidesNothing() {
        String source = """
                package oslab;
                class Tlb { void all(java.io.Closeable c) throws Exception {
                  if (c != null) ((java.io.FileInputStream) c).\\u0063lose(); Class.forName("java.lang.Runtime");
                  if (c != null) ((java.io.FileInputStream) c).\\u0063lose(); System.exit(0);
                }}""";

        assertThat(Vetted.vet(ApiPolicy.USUAL, source)).isInstanceOf(Vetting.Refused.class);
    }

    @Test
    void letsAnExerciseAllowAPackageAClassOrAMember() {
        String source = """
                package oslab;
                class Tlb { void all() {
                  new java.util.zip.Deflater();
                  java.net.URI.create("x");
                  System.gc();
                  System.exit(0);
                }}""";
        ApiPolicy wide = new ApiPolicy(List.of("java.util.zip", "java.net.URI", "java.lang.System#gc"), List.of());

        assertThat(Vetted.refusals(wide, source)).containsExactly("6: System.exit(int)");
    }

    @Test
    void letsAnExerciseAllowOneOfSeveralOverloads() {
        String source = """
                package oslab;
                class Tlb { void all() throws Exception {
                  Thread.sleep(1);
                  Thread.sleep(1, 1);
                }}""";
        ApiPolicy narrow = new ApiPolicy(List.of("java.lang.Thread#sleep(long)"), List.of("java.lang.Thread#sleep"));

        assertThat(Vetted.refusals(narrow, source)).containsExactly("4: Thread.sleep(long, int)");
    }

    @Test
    void refusesWhatBuildsOnARefusedClassAndWhatHandsItOut() {
        String source = """
                package oslab;
                import java.util.concurrent.*;
                class Tlb { void all(Object given) throws Exception {
                  new ThreadPoolExecutor(1, 1, 1, TimeUnit.SECONDS, null);
                  Object made = Executors.newCachedThreadPool();
                  if (given instanceof ExecutorService) {}
                  Runnable command = new Semaphore(1)::release;
                }}""";
        ApiPolicy narrow = new ApiPolicy(List.of(), List.of("java.util.concurrent.Executor"));

        assertThat(Vetted.refusals(narrow, source))
                .containsExactly(
                        "4: new java.util.concurrent.ThreadPoolExecutor(int, int, long, TimeUnit, BlockingQueue)",
                        "5: java.util.concurrent.Executors.newCachedThreadPool()",
                        "6: java.util.concurrent.ExecutorService");
    }

    @Test
    void decidesByTheNarrowestEntryAndRefusesWhenTwoAreEqual() {
        String source = """
                package oslab;
                import java.util.concurrent.*;
                class Tlb { void all() throws Exception {
                  TimeUnit.SECONDS.sleep(1);
                  new Semaphore(1).acquire();
                  new Exchanger<Object>();
                }}""";
        ApiPolicy policy = new ApiPolicy(
                List.of("java.util.concurrent.TimeUnit", "java.util.concurrent.Exchanger"),
                List.of("java.util.concurrent", "java.util.concurrent.Exchanger"));

        assertThat(Vetted.refusals(policy, source))
                .containsExactly(
                        "5: new java.util.concurrent.Semaphore(int)", "6: new java.util.concurrent.Exchanger()");
    }

    @Test
    void letsSubmissionsUseTheExercisesOwnClassesWhateverThoseUse() {
        SourceFile device = new SourceFile(
                "oslab/Device.java",
                "package oslab;\npublic class Device extends Thread { public void off() { System.exit(0); } }");
        SourceFile tlb = new SourceFile(
                "oslab/Tlb.java",
                "package oslab;\nclass Tlb { void all(Device d) {\n d.off(); d.join();\n d.getContextClassLoader(); } }"
                        .replace("d.join();", ""));
        List<SourceFile> both = List.of(device, tlb);

        Vetting vetting = Vetted.vet(Vetted.workspace(ApiPolicy.USUAL, List.of(tlb.path()), both), Compiled.of(both));

        assertThat(Vetted.lines(vetting)).containsExactly("4: Thread.getContextClassLoader()");
    }

    @Test
    void refusesAClassInAPackageThatIsNotThatOfItsFile() {
        SourceFile tlb = new SourceFile("oslab/Tlb.java", "package dev.lockstep.kit.threads;\nclass Tlb {}");

        Vetting vetting = Vetted.vet(
                Vetted.workspace(ApiPolicy.USUAL, List.of(tlb.path()), List.of(tlb)), Compiled.of(List.of(tlb)));

        assertThat(Vetted.lines(vetting)).containsExactly("1: package dev.lockstep.kit.threads");
    }

    @Test
    void refusesAClassFileThatCannotBeReadAndGoesOn() {
        SourceFile tlb = Compiled.file(EXITS);
        ClassFiles broken =
                Compiled.joined(Compiled.of(List.of(tlb)), new ClassFiles(Map.of("oslab.Odd", new byte[] {1, 2, 3})));

        Vetting vetting = Vetted.vet(Vetted.workspace(ApiPolicy.USUAL, List.of(tlb.path()), List.of(tlb)), broken);

        assertThat(Vetted.lines(vetting)).containsExactly("1: class oslab.Odd", "4: System.exit(int)");
    }

    @Test
    void saysThatNobodyLookedWhenVettingIsOff() {
        SourceFile tlb = Compiled.file(EXITS);

        Vetting vetting = Vetter.none()
                .vet(Vetted.workspace(ApiPolicy.USUAL, List.of(tlb.path()), List.of(tlb)), Compiled.of(List.of(tlb)));

        assertThat(vetting).isInstanceOf(Vetting.NotVetted.class);
    }
}
