package dev.lockstep.reports.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** One headless browser: that of the system, which the variable {@code CHROMIUM} names if it lies elsewhere. */
final class Chromium implements AutoCloseable {
    static final int DESK = 1200;
    static final int PHONE = 390;

    private static final Path EXECUTABLE =
            Path.of(Optional.ofNullable(System.getenv("CHROMIUM")).orElse("/usr/bin/chromium"));
    private static final int HEIGHT = 900;

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Playwright playwright, Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    static Chromium start() {
        if (!Files.isExecutable(EXECUTABLE)) {
            throw new IllegalStateException("there is no browser at " + EXECUTABLE
                    + ": install Debian's package chromium, or name another in the variable CHROMIUM");
        }
        Playwright playwright = Playwright.create();
        LaunchOptions options =
                new LaunchOptions().setExecutablePath(EXECUTABLE).setArgs(List.of("--disable-quic", "--disable-gpu"));
        return new Chromium(playwright, playwright.chromium().launch(options));
    }

    /** A tab as readers have it. */
    Page tab() {
        return tab(new NewContextOptions());
    }

    /** A tab of a reader who lets no page run scripts. */
    Page tabWithoutScripts() {
        return tab(new NewContextOptions().setJavaScriptEnabled(false));
    }

    /** A tab that lets a test put a script into a page whose policy forbids scripts. */
    Page tabForTools() {
        return tab(new NewContextOptions().setBypassCSP(true));
    }

    private Page tab(NewContextOptions options) {
        return browser.newContext(options.setViewportSize(DESK, HEIGHT)).newPage();
    }

    /** The same tab, as wide as this. */
    static void widen(Page tab, int width) {
        tab.setViewportSize(width, HEIGHT);
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
