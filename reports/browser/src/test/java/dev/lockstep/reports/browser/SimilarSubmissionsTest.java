package dev.lockstep.reports.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A small course is graded and compared by the real program, and its pages are read in a browser. */
class SimilarSubmissionsTest {
    private static final Path HOME =
            Path.of(System.getProperty("lockstep.home")).toAbsolutePath().normalize();
    private static final String FILES = "oslab/tlb";

    @TempDir
    private Path folder;

    @Test
    void aCopyWithOtherNamesIsFoundAndWhatEverybodyWasGivenIsNot() throws Exception {
        assumeTrue(
                Files.isDirectory(HOME.resolve("optional/similarity/target/lib")),
                "JPlag is not built: add -Psimilarity");
        handIn("ada", HOME.resolve("solutions/tlb/reference"), "", "");
        handIn("bob", HOME.resolve("solutions/tlb/reference"), "slots|slot|gone", "$0OfBob");
        handIn("cleo", HOME.resolve("exercises/tlb/src/main/java"), "", "");
        handIn("dora", HOME.resolve("exercises/tlb/src/main/java"), "", "");

        lockstep("batch", "tlb", folder.resolve("course").toString(), "--allow-unsandboxed");
        lockstep("similar");

        readPages();
    }

    private void readPages() {
        try (Chromium chromium = Chromium.start()) {
            Page tab = chromium.tabForTools();
            tab.navigate(folder.resolve("out/index.html").toUri().toString());
            tab.locator("section:has(#similar) p a").click();
            assertThat(tab.locator("tbody tr").allInnerTexts()).hasSize(1);
            assertThat(tab.locator("tbody tr").innerText()).contains("ada", "bob");
            assertThat(Axe.findings(tab)).isEmpty();

            tab.locator("tbody a").click();
            assertThat(tab.locator("h1").innerText()).contains("ada", "bob");
            assertThat(tab.locator(".side").count()).isEqualTo(2);
            tab.locator("#l1").click();
            assertThat(tab.url()).endsWith("#r1");
            assertThat(tab.locator("#r1").isVisible()).isTrue();
            assertThat(Axe.findings(tab)).isEmpty();
        }
    }

    /** What {@code names} matches is called otherwise, as who copies does. */
    private void handIn(String student, Path solution, String names, String other) throws IOException {
        Path submission = Files.createDirectories(folder.resolve("course").resolve(student));
        for (String file : List.of("SetAssociativeTlb.java", "MemoryManagementUnit.java")) {
            String text = Files.readString(solution.resolve(FILES).resolve(file));
            Files.writeString(
                    submission.resolve(file),
                    names.isEmpty() ? text : text.replaceAll("\\b(?:" + names + ")\\b", other));
        }
    }

    private void lockstep(String command, String... arguments) throws IOException, InterruptedException {
        Path log = folder.resolve(command + ".log");
        List<String> line = new ArrayList<>(List.of(HOME.resolve("lockstep").toString(), command));
        line.addAll(List.of(arguments));
        if (command.equals("batch")) {
            line.add("--out");
        }
        line.add(folder.resolve("out").toString());
        ProcessBuilder builder =
                new ProcessBuilder(line).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        assertThat(builder.start().waitFor())
                .as("exit code; it said: %s", Files.readString(log))
                .isZero();
    }
}
