package dev.lockstep.reports.formats;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lockstep.model.Report;
import dev.lockstep.model.Status;
import dev.lockstep.reports.FormatSamples;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.TextContentRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The step's summary and the check's, read back by CommonMark with GitHub's tables. */
class GithubSummaryTest {
    private static final List<TablesExtension> TABLES = List.of((TablesExtension) TablesExtension.create());
    private static final Parser PARSER = Parser.builder().extensions(TABLES).build();
    private static final TextContentRenderer PLAIN =
            TextContentRenderer.builder().extensions(TABLES).build();

    /** All that we write ourselves; a link, an image, emphasis or HTML could only come from a submission. */
    private static final Set<String> OURS = Set.of(
            "Document",
            "Heading",
            "Paragraph",
            "Text",
            "Code",
            "FencedCodeBlock",
            "TableBlock",
            "TableHead",
            "TableBody",
            "TableRow",
            "TableCell");

    static Stream<Arguments> samples() {
        return Rendered.by(new GithubSummary());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void holdsNothingButWhatWeWriteAndEveryFindingWhole(String name, Report report, String text) {
        List<Node> nodes = nodes(text);

        assertThat(nodes).extracting(node -> node.getClass().getSimpleName()).isSubsetOf(OURS);
        assertThat(of(FencedCodeBlock.class, nodes))
                .extracting(FencedCodeBlock::getLiteral)
                .isEqualTo(Findings.of(report).stream()
                        .map(finding -> finding.message() + "\n")
                        .toList());
        assertThat(of(Heading.class, nodes)).hasSize(1 + Findings.of(report).size());
        boolean graded = report.status() instanceof Status.Graded;
        assertThat(of(TableBlock.class, nodes)).hasSize(graded ? 1 : 0);
        assertThat(of(TableRow.class, nodes))
                .hasSize(graded ? 1 + report.grade().criteria().size() : 0);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void titlesComeBackAsTheyAre(String name, Report report, String text) {
        List<Heading> headings = of(Heading.class, nodes(text));

        assertThat(PLAIN.render(headings.get(0)).strip()).startsWith(report.title());
        for (int i = 1; i < headings.size(); i++) {
            assertThat(PLAIN.render(headings.get(i)))
                    .contains(Findings.of(report).get(i - 1).rule().title());
        }
    }

    @Test
    void theCheckOfWhatIntakeGaveBackKeepsItsWordsInOneBlock() {
        String problems = String.join("\n", FormatSamples.ATTACKS).replaceAll("[\\x00-\\x09\\x0B-\\x1F\\uD800]", "");
        CheckRun check = CheckRun.rejected(problems, new CheckRun.Terms("0".repeat(40), 50, false));

        List<Node> nodes = nodes(check.summary());

        assertThat(nodes).extracting(node -> node.getClass().getSimpleName()).isSubsetOf(OURS);
        assertThat(of(FencedCodeBlock.class, nodes)).singleElement().satisfies(block -> assertThat(block.getLiteral())
                .isEqualTo(problems.strip() + "\n"));
    }

    private static List<Node> nodes(String markdown) {
        List<Node> nodes = new ArrayList<>();
        collect(PARSER.parse(markdown), nodes);
        return nodes;
    }

    private static void collect(Node node, List<Node> nodes) {
        nodes.add(node);
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            collect(child, nodes);
        }
    }

    private static <T> List<T> of(Class<T> kind, List<Node> nodes) {
        return nodes.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
