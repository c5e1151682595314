package dev.lockstep.reports;

import static dev.lockstep.reports.TestReports.report;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.lockstep.model.Failure;
import dev.lockstep.model.Report;
import dev.lockstep.model.Verdict;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportJsonTest {
    static Stream<Report> samples() {
        return SampleReports.all().values().stream().flatMap(report -> Stream.of(report, report.forStudent()));
    }

    static Stream<Verdict> verdicts() {
        return Stream.of(
                new Verdict.Passed(),
                TestReports.failed(),
                new Verdict.Failed(Failure.WITHHELD),
                new Verdict.Errored(Failure.of("java.lang.Error", "")),
                TestReports.timedOut(),
                new Verdict.TimedOut(Duration.ofMillis(250), List.of()),
                new Verdict.Skipped("no time"),
                new Verdict.Inconclusive("too slow"));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void readsBackWhatItWrote(Report report) {
        assertThat(ReportJson.read(ReportJson.write(report))).isEqualTo(report);
    }

    @ParameterizedTest
    @MethodSource("verdicts")
    void readsBackEveryVerdict(Verdict verdict) {
        Report report = TestReports.of(verdict);

        assertThat(ReportJson.read(ReportJson.write(report))).isEqualTo(report);
    }

    @Test
    void endsWithTheTimingsAndALineEnd() throws IOException {
        String json = ReportJson.write(SampleReports.partlyFailed());

        assertThat(new ObjectMapper().readTree(json).fieldNames())
                .toIterable()
                .startsWith("schema", "exercise", "title", "submission", "audience", "status", "points", "criteria")
                .endsWith("environment", "timings");
        assertThat(json).endsWith("}\n").doesNotContain("\r");
    }

    @Test
    void namesVerdictsPointsAndPlacesAsDocumented() throws IOException {
        JsonNode json = new ObjectMapper().readTree(ReportJson.write(SampleReports.partlyFailed()));

        JsonNode test = json.at("/criteria/0/tests/0");
        assertThat(json.at("/points").toString()).isEqualTo("{\"earned\":20,\"possible\":100}");
        assertThat(json.at("/criteria/3/explained-by/0").asText()).isEqualTo("every-waiter-gets-its-permit");
        assertThat(test.get("verdict").asText()).isEqualTo("failed");
        assertThat(test.get("expected").asText()).isEqualTo("[1, 2, 3]");
        assertThat(test.at("/frames/0/line").asInt()).isEqualTo(14);
    }

    @Test
    void namesTwinsWhereThereAreAny() throws IOException {
        Report report = report().lost("fifo", "oslab.semaphore.PublicTest#order()")
                .lost("tidy")
                .unscored(TestReports.twin("order", TestReports.failed(), "fifo"))
                .build();

        JsonNode json = new ObjectMapper().readTree(ReportJson.write(report));

        assertThat(json.at("/criteria/0/twins").toString()).isEqualTo("[\"oslab.semaphore.PublicTest#order()\"]");
        assertThat(json.at("/criteria/1").has("twins")).isFalse();
        assertThat(json.at("/unscored/0/twin-of/0").asText()).isEqualTo("fifo");
        assertThat(ReportJson.read(ReportJson.write(report))).isEqualTo(report);
    }

    @Test
    void keepsControlCharactersAndLongTexts() {
        String awkward = "\u0000\u001B[31m\u007F\u2028\"\\</script>\r\n\uD83D\uDE00" + "x".repeat(1_000_000);
        Report report = TestReports.of(new Verdict.Failed(Failure.of("t", awkward)));

        assertThat(ReportJson.read(ReportJson.write(report))).isEqualTo(report);
    }

    @Test
    void replacesSurrogatesWithoutPartner() {
        Report report = TestReports.of(new Verdict.Failed(Failure.of("t", "a\uD83Db\uDE00\uDE00\uD83D")));

        Report read = ReportJson.read(ReportJson.write(report));

        assertThat(read).isEqualTo(TestReports.of(new Verdict.Failed(Failure.of("t", "a\uFFFDb\uFFFD\uFFFD\uFFFD"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "{", "null", "{\"schema\": 1}", "{} {}", "\"lockstep/report/v1\""})
    void refusesWhatIsNoReport(String text) {
        assertThatThrownBy(() -> ReportJson.read(text)).isInstanceOf(UnreadableReportException.class);
    }

    @Test
    void namesTheSchemaOfAForeignReport() {
        assertThatThrownBy(() -> ReportJson.read("{\"schema\": \"lockstep/report/v9\"}"))
                .hasMessageStartingWith(
                        "is not a Lockstep report: schema is 'lockstep/report/v9'," + " expected 'lockstep/report/v1'");
    }

    @Test
    void namesThePlaceOfABrokenMember() {
        String json =
                ReportJson.write(SampleReports.partlyFailed()).replaceFirst("\"possible\": 20", "\"possible\": 0");

        assertThatThrownBy(() -> ReportJson.read(json.replaceFirst("\"possible\": 0", "\"possible\": \"0\"")))
                .hasMessageContaining("criteria[0].points.possible is \"0\", expected a whole number");
        assertThatThrownBy(() -> ReportJson.read(json))
                .hasMessageContaining("criteria[0] cannot be: criterion 'counts-permits' is worth 0 points");
    }

    @Test
    void namesTheWordsThatItKnows() {
        String json = ReportJson.write(SampleReports.everyPoint()).replaceFirst("\"instructor\"", "\"dean\"");

        assertThatThrownBy(() -> ReportJson.read(json))
                .hasMessageContaining("audience is 'dean', expected one of: instructor, student");
    }
}
