package dev.lockstep.reports.formats;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lockstep.model.Report;
import dev.lockstep.reports.FormatSamples;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Annotations read back as GitHub's runner reads them. */
class GithubAnnotationsTest {
    private static final ReportFormat FORMAT = new GithubAnnotations();

    static Stream<Arguments> samples() {
        return Rendered.by(FORMAT);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void everyLineIsACommandAndSaysWhatWasFound(String name, Report report, String text) {
        List<WorkflowCommand> commands = WorkflowCommand.in(text);

        assertThat(commands).hasSameSizeAs(text.lines().toList());
        assertThat(commands)
                .filteredOn(command -> command.name().equals("error"))
                .hasSizeLessThanOrEqualTo(10)
                .allSatisfy(command -> assertThat(command.properties()).containsKey("title"));
        List<WorkflowCommand> expected = Findings.of(report).stream()
                .limit(10)
                .map(GithubAnnotationsTest::command)
                .toList();
        assertThat(commands.subList(0, expected.size())).isEqualTo(expected);
        assertThat(commands.subList(expected.size(), commands.size()))
                .allMatch(command -> command.name().matches("notice|error"));
    }

    private static WorkflowCommand command(Finding finding) {
        Map<String, String> properties = new LinkedHashMap<>();
        finding.spot().ifPresent(spot -> {
            properties.put("file", spot.path());
            properties.put("line", String.valueOf(spot.line()));
            if (spot.column() > 0) {
                properties.put("col", String.valueOf(spot.column()));
            }
        });
        properties.put("title", finding.rule().title());
        return new WorkflowCommand("error", properties, finding.message());
    }

    /** The reader itself: were it blind to an attack, the test above would be too. */
    @Test
    void theReaderSeesEveryCommandThatTheRunnerWouldObey() {
        List<String> seen = new ArrayList<>();
        WorkflowCommand.in(
                        "a ::error::no\n  ::add-mask::b\r::stop-commands::c\n::error file=a%3Ab,line=3::100%2525%0A!")
                .forEach(command -> seen.add(command.toString()));

        assertThat(seen)
                .containsExactly(
                        "WorkflowCommand[name=add-mask, properties={}, message=b]",
                        "WorkflowCommand[name=stop-commands, properties={}, message=c]",
                        "WorkflowCommand[name=error, properties={file=a:b, line=3}, message=100%25\n!]");
    }

    @Test
    void whatAttacksComesBackAsText() {
        String text =
                FORMAT.render(FormatSamples.all().get("hostile").forStudent()).orElseThrow();

        assertThat(WorkflowCommand.in(text))
                .extracting(WorkflowCommand::message)
                .anyMatch(message -> message.contains("::error file=x::owned"))
                .anyMatch(message -> message.contains("::set-output name=a::b"));
        assertThat(WorkflowCommand.in(text)).extracting(WorkflowCommand::name).containsOnly("error", "notice");
    }
}
