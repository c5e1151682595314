package dev.lockstep.reports.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Measures the page of a course of ten thousand; {@code bench/index} runs it. It judges nothing. */
class IndexBench {
    private static final int SUBMISSIONS = 10_000;
    private static final int ROUNDS = 7;

    /** From the first byte until the table can be used and is painted, in milliseconds. */
    private static final String READY =
            "() => new Promise(done => requestAnimationFrame(() => setTimeout(() =>" + " done(performance.now()))))";

    /** From a change of the search until the table is laid out again. */
    private static final String FILTER = "word => { const input = document.querySelector('input[type=search]');"
            + " const start = performance.now(); input.value = word; input.dispatchEvent(new Event('input'));"
            + " document.body.getBoundingClientRect(); return performance.now() - start; }";

    private static final String SORT = "name => { const head = [...document.querySelectorAll('.sort')]"
            + ".find(each => each.textContent === name); const start = performance.now(); head.click();"
            + " document.body.getBoundingClientRect(); return performance.now() - start; }";

    @TempDir
    Path folder;

    @Test
    void measure() throws IOException {
        Path file = folder.resolve("index.html");
        long start = cpuNanos();
        Files.writeString(file, MadeUpCourse.page(SUBMISSIONS));
        say(
                "page of %,d submissions: %.1f MB, made with %,d ms of processor time (first page of this JVM)",
                SUBMISSIONS, Files.size(file) / 1e6, (cpuNanos() - start) / 1_000_000);
        try (Chromium chromium = Chromium.start()) {
            Page tab = chromium.tab();
            double[] open = new double[ROUNDS];
            for (int i = 0; i < ROUNDS; i++) {
                tab.navigate(file.toUri().toString());
                open[i] = ((Number) tab.evaluate(READY)).doubleValue();
            }
            say("opens in                          %s", told(open));
            for (String word : List.of("müller", "s09999", "e", "zzz", "expected 3")) {
                say("filters by %-22s %s", "'" + word + "' in", told(rounds(tab, FILTER, word)));
            }
            tab.evaluate(SORT, "Person");
            say("filters a sorted table by 'e' in  %s", told(rounds(tab, FILTER, "e")));
            for (String name : List.of("Person", "Points", "First cause")) {
                say("sorts by %-24s %s", name + " in", told(rounds(tab, SORT, name)));
            }
        }
    }

    private static double[] rounds(Page tab, String script, String argument) {
        double[] millis = new double[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            tab.evaluate(FILTER, "");
            millis[i] = ((Number) tab.evaluate(script, argument)).doubleValue();
        }
        return millis;
    }

    private static long cpuNanos() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static String told(double[] millis) {
        Arrays.sort(millis);
        return String.format(
                "%6.1f ms (median of %d), %6.1f ms at most",
                millis[millis.length / 2], millis.length, millis[millis.length - 1]);
    }

    private static void say(String format, Object... values) {
        System.out.printf(format + "%n", values);
    }
}
