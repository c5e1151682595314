package dev.lockstep.desk;

import dev.lockstep.kit.interleavings.ScheduleTrace;
import dev.lockstep.kit.interleavings.engine.Blocked;
import dev.lockstep.kit.interleavings.engine.Race;
import dev.lockstep.kit.interleavings.engine.Step;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Shows a failing schedule as one page of HTML that needs nothing else: a column for each thread, and the line of source beside each step. */
final class StepsPage {
    private static final int MOST_ROWS = 2_000;

    private final ScheduleTrace trace;
    private final Places places;
    private final List<Integer> columns;
    private final StringBuilder out = new StringBuilder();

    private StepsPage(ScheduleTrace trace, Places places) {
        this.trace = trace;
        this.places = places;
        this.columns =
                trace.shown().stream().map(Step::thread).distinct().sorted().toList();
    }

    /** The page. */
    static String of(ScheduleTrace trace, String test, String command, Places places) {
        return new StepsPage(trace, places).render(test, command);
    }

    private String render(String test, String command) {
        out.append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
        out.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        element("title", trace.kind().headline() + ": " + test);
        out.append("<style>\n").append(style()).append("</style>\n</head>\n<body>\n<main>\n");
        element("p class=\"test\"", test);
        element("h1", trace.kind().headline());
        element("p class=\"message\"", clean(trace.message()));
        steps(trace.shown());
        end();
        element("h2", "This schedule again, and nothing else");
        element("pre", command);
        out.append("</main>\n</body>\n</html>\n");
        return out.toString();
    }

    private void steps(List<Step> shown) {
        element("h2", "Steps");
        int skipped = Math.max(0, shown.size() - MOST_ROWS);
        if (skipped > 0) {
            element("p", "The first " + skipped + " are left out.");
        }
        out.append("<div class=\"steps\" tabindex=\"0\" role=\"region\" aria-label=\"Steps\">\n");
        out.append("<table style=\"min-width: ")
                .append(21 + 11 * columns.size())
                .append("rem\">\n<thead><tr>");
        element("th scope=\"col\" class=\"number\"", "step");
        columns.forEach(thread -> element("th scope=\"col\"", trace.threads().get(thread)));
        element("th scope=\"col\" class=\"source\"", "place and source");
        out.append("</tr></thead>\n<tbody>\n");
        int running = -1;
        for (Step step : shown.subList(skipped, shown.size())) {
            row(step, step.thread() != running);
            running = step.thread();
        }
        out.append("</tbody>\n</table>\n</div>\n");
    }

    private void row(Step step, boolean isSwitch) {
        out.append(isSwitch ? "<tr class=\"switch\">" : "<tr>");
        element("td class=\"number\"", Integer.toString(step.number()));
        for (int thread : columns) {
            boolean acts = thread == step.thread();
            element(acts ? "td class=\"acts\"" : "td", acts ? clean(trace.words(step)) : "");
        }
        out.append("<td class=\"source\">");
        element("span", clean(step.at()));
        places.source(step.at()).ifPresent(line -> element("code", line));
        out.append("</td></tr>\n");
    }

    private void end() {
        if (trace.blocked().isEmpty() && trace.races().isEmpty()) {
            return;
        }
        element("h2", "In the end");
        out.append("<ul>\n");
        for (Blocked blocked : trace.blocked()) {
            element("li", clean(trace.threads().get(blocked.thread()) + " " + blocked.state()));
        }
        for (Race race : trace.races()) {
            String pair = race.field() + ": nothing orders " + race.first() + " and " + race.second();
            element("li", clean(pair));
        }
        out.append("</ul>\n");
    }

    private void element(String tag, String text) {
        out.append('<').append(tag).append('>').append(escaped(text));
        out.append("</").append(tag.split(" ", 2)[0]).append(">\n");
    }

    /** Without the mark of a place in the test. */
    private static String clean(String text) {
        return text.replace("~", "");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    private static String style() {
        try (InputStream in = StepsPage.class.getResourceAsStream("steps.css")) {
            return new String(Objects.requireNonNull(in, "steps.css").readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
