package dev.lockstep.reports.formats;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.lockstep.model.Report;
import dev.lockstep.model.ScheduleTrace;
import dev.lockstep.model.ScheduleTrace.Event;
import dev.lockstep.reports.UnicodeText;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** Writes findings as results of SARIF. */
final class SarifResults {
    private final Spots spots;

    SarifResults(Report report) {
        this.spots = new Spots(report);
    }

    void write(Finding finding, ObjectNode result) {
        result.put("ruleId", finding.rule().id()).put("level", "error");
        result.putObject("message").put("text", finding.message());
        ArrayNode locations = result.putArray("locations");
        finding.spot().or(spots::start).ifPresent(spot -> physical(spot, locations.addObject()));
        finding.spot().ifPresent(spot -> result.putObject("partialFingerprints")
                .put("primaryLocationLineHash", hash(finding, spot)));
        finding.traced().ifPresent(trace -> flow(trace, result));
    }

    private static void physical(Spot spot, ObjectNode location) {
        ObjectNode place = location.putObject("physicalLocation");
        place.putObject("artifactLocation").put("uri", uri(spot.path())).put("uriBaseId", "%SRCROOT%");
        ObjectNode region = place.putObject("region").put("startLine", spot.line());
        if (spot.column() > 0) {
            region.put("startColumn", spot.column());
        }
    }

    private static String uri(String path) {
        try {
            return new URI(null, null, path, null).toASCIIString();
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The same as long as the line says the same, wherever it moves. */
    private static String hash(Finding finding, Spot spot) {
        String text = finding.rule().id() + "\n" + spot.path() + "\n" + spot.text();
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 8) + ":1";
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** A thread flow for each thread; {@code executionOrder} tells how their steps interleave. */
    private void flow(ScheduleTrace trace, ObjectNode result) {
        List<Integer> threads =
                trace.events().stream().map(Event::thread).distinct().toList();
        if (threads.isEmpty()) {
            return;
        }
        ObjectNode flow = result.putArray("codeFlows").addObject();
        flow.putObject("message").put("text", trace.kind().sentence());
        ArrayNode flows = flow.putArray("threadFlows");
        for (int thread : threads) {
            ObjectNode node = flows.addObject().put("id", UnicodeText.visible(trace.nameOf(thread)));
            ArrayNode steps = node.putArray("locations");
            trace.events().stream()
                    .filter(event -> event.thread() == thread)
                    .forEach(event -> step(trace, event, steps.addObject()));
        }
    }

    private void step(ScheduleTrace trace, Event event, ObjectNode step) {
        ObjectNode location = step.putObject("location");
        spots.at(event.at()).ifPresent(spot -> physical(spot, location));
        location.putObject("message").put("text", UnicodeText.visible(said(trace, event)));
        step.put("executionOrder", event.number());
    }

    private static String said(ScheduleTrace trace, Event event) {
        String object = trace.labelOf(event.object());
        String value = event.value().isEmpty() ? "" : " (" + event.value() + ")";
        String wakes = event.wakes() == ScheduleTrace.NONE ? "" : ", which wakes " + trace.nameOf(event.wakes());
        return trace.nameOf(event.thread()) + ": " + event.operation().replace('_', ' ')
                + (object.isEmpty() ? "" : " " + object) + value + wakes;
    }
}
