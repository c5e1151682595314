package dev.lockstep.reports.formats;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.lockstep.model.Report;
import dev.lockstep.reports.FormatSamples;
import java.io.IOException;
import java.io.StringReader;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** The request is held to what GitHub documents, and the badge is read by the JDK's XML parser. */
class CheckRunTest {
    private static final String SVG = "http://www.w3.org/2000/svg";

    static Stream<CheckRun> checks() {
        Stream<Report> reports =
                Stream.concat(FormatSamples.all().values().stream(), Stream.of(FormatSamples.verbose(3_000)));
        return Stream.concat(
                reports.map(Report::forStudent).flatMap(report -> Stream.of(terms(true), terms(false))
                        .map(terms -> CheckRun.of(report, terms))),
                Stream.of(
                        CheckRun.notGraded(terms(true)),
                        CheckRun.rejected(String.join("\n", FormatSamples.ATTACKS), terms(true)),
                        CheckRun.rejected("x".repeat(200_000), terms(true))));
    }

    private static CheckRun.Terms terms(boolean showsPoints) {
        return new CheckRun.Terms("0123456789".repeat(4), 50, showsPoints);
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("checks")
    void theRequestIsOneThatGithubTakes(CheckRun check) throws IOException {
        assertThat(Schemas.problems("/schemas/github-check-run.json", check.json()))
                .isEmpty();
        JsonNode request = new ObjectMapper().readTree(check.json());
        assertThat(request.path("conclusion").asText()).isEqualTo(check.conclusion());
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("checks")
    void theBadgeIsADrawingThatRunsAndLoadsNothing(CheckRun check) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        Document badge = factory.newDocumentBuilder().parse(new InputSource(new StringReader(check.badge())));

        Element root = badge.getDocumentElement();
        assertThat(root.getNamespaceURI()).isEqualTo(SVG);
        assertThat(root.getLocalName()).isEqualTo("svg");
        NodeList all = badge.getElementsByTagNameNS("*", "*");
        for (int i = 0; i < all.getLength(); i++) {
            assertThat(all.item(i).getLocalName()).isIn("svg", "title", "rect", "path", "g", "text");
        }
        NodeList words = badge.getElementsByTagNameNS(SVG, "text");
        String word = words.item(1).getTextContent();
        assertThat(word).matches("passed|failed|not graded|\\d+/\\d+");
        assertThat(root.getAttribute("aria-label")).isEqualTo("Lockstep: " + word);
        assertThat(badge.getElementsByTagNameNS(SVG, "title").item(0).getTextContent())
                .isEqualTo("Lockstep: " + word);
    }

    @Test
    void withoutPointsNoNumberOfPointsIsInIt() {
        Report report = FormatSamples.all().get("partly-failed").forStudent();

        CheckRun check = CheckRun.of(report, terms(false));

        assertThat(check.badge()).doesNotContain("20/100");
        assertThat(check.json()).doesNotContain("20 of 100", "0 of 20");
    }
}
