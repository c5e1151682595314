package dev.lockstep.reports;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lockstep.model.SourceFile;
import java.util.List;
import org.junit.jupiter.api.Test;

class SnippetsTest {
    private final Snippets snippets =
            new Snippets(List.of(new SourceFile("a/A.java", "class A {\n\tint i;\n\n\tint j;\n}\n")), Words.english());

    @Test
    void showsTwoLinesAroundAndMarksTheLine() {
        Page.Snippet snippet = snippets.at("a/A.java", 4).orElseThrow();

        assertThat(snippet.place()).isEqualTo("A.java, line 4");
        assertThat(snippet.lines())
                .containsExactly(
                        new Page.Line(2, "        int i;", false),
                        new Page.Line(3, "", false),
                        new Page.Line(4, "        int j;", true),
                        new Page.Line(5, "}", false));
    }

    @Test
    void takesAwayTheMarginThatAllLinesShare() {
        Snippets indented = new Snippets(List.of(new SourceFile("B.java", "    one\n      two\n")), Words.english());

        assertThat(indented.at("B.java", 1).orElseThrow().lines())
                .extracting(Page.Line::text)
                .containsExactly("one", "  two");
    }

    @Test
    void hasNothingToShowOutsideTheStudentsFiles() {
        assertThat(snippets.at("a/A.java", 0)).isEmpty();
        assertThat(snippets.at("a/A.java", 6)).isEmpty();
        assertThat(snippets.at("a/ATest.java", 1)).isEmpty();
    }
}
