package dev.lockstep.reports.formats;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.lockstep.model.Report;
import dev.lockstep.model.Status;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * SARIF 2.1.0, which code scanning shows at the lines of a repository: compile errors, refusals and failures, with failing
 * schedules as code flows. Paths are those of a handout's project, from its root.
 */
final class Sarif implements ReportFormat {
    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

    @Override
    public String name() {
        return "sarif";
    }

    @Override
    public String description() {
        return "SARIF 2.1.0 for code scanning";
    }

    @Override
    public Set<Report.Audience> audiences() {
        return Set.of(Report.Audience.values());
    }

    @Override
    public String fileName(Report report) {
        return "report.sarif";
    }

    @Override
    public Optional<String> render(Report report) {
        ObjectNode log = JsonTree.object().put("$schema", SCHEMA).put("version", "2.1.0");
        ObjectNode run = log.putArray("runs").addObject();
        List<Finding> findings = Findings.of(report);
        ObjectNode driver = run.putObject("tool").putObject("driver");
        driver.put("name", "Lockstep").put("version", report.environment().lockstep());
        rules(driver.putArray("rules"), findings);
        invocation(run.putArray("invocations").addObject(), report);
        run.putObject("automationDetails").put("id", "lockstep/" + report.exercise() + "/");
        ArrayNode results = run.putArray("results");
        SarifResults writer = new SarifResults(report);
        findings.forEach(finding -> writer.write(finding, results.addObject()));
        return Optional.of(JsonTree.write(log));
    }

    private static void rules(ArrayNode rules, List<Finding> findings) {
        for (Finding.Rule rule : findings.stream().map(Finding::rule).distinct().toList()) {
            ObjectNode node = rules.addObject().put("id", rule.id());
            text(node, "shortDescription", rule.title());
            text(node, "fullDescription", rule.title());
            text(node, "help", rule.hint());
        }
    }

    private static void text(ObjectNode node, String name, String text) {
        node.putObject(name).put("text", text.isBlank() ? "No hint is given." : text);
    }

    /** Our own fault is no result: it is a run that did not succeed. */
    private static void invocation(ObjectNode invocation, Report report) {
        invocation.put("executionSuccessful", report.status() instanceof Status.Graded);
        if (report.status() instanceof Status.NotGraded notGraded) {
            ObjectNode notice =
                    invocation.putArray("toolExecutionNotifications").addObject();
            notice.put("level", "error");
            notice.putObject("message").put("text", "Not graded: " + notGraded.reason());
        }
    }
}
