package dev.lockstep.reports.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;

/** What axe has to say about a page: WCAG 2.2 up to AA, and what it calls best practice. */
final class Axe {
    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private Axe() {}

    /** One line for each thing that is wrong. */
    @SuppressWarnings("deprecation") // pages have no frames, for which the other way opens one more page each time
    static List<String> findings(Page page) {
        return new AxeBuilder(page)
                .withTags(RULES).setLegacyMode(true).analyze().getViolations().stream()
                        .flatMap(rule -> rule.getNodes().stream().map(node -> line(rule, node)))
                        .toList();
    }

    private static String line(Rule rule, CheckedNode node) {
        return rule.getId() + ": " + node.getHtml() + ": " + node.getFailureSummary();
    }
}
