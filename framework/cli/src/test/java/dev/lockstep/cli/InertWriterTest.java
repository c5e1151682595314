package dev.lockstep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InertWriterTest {
    /** What GitHub's runner looks for: two colons once blanks are trimmed, or the older form anywhere in a line. */
    private static final Pattern COMMAND = Pattern.compile("(?m)^[\\s\\p{Z}\\p{C}]*::|##[a-z]*\\[");

    private final StringWriter written = new StringWriter();
    private final InertWriter out = InertWriter.of(new PrintWriter(written));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "::error file=x::owned",
                "  \t::add-mask::a",
                "fine\n::set-output name=a::b",
                "fine\r::warning::b",
                "fine\r\n\u00A0\u2003::warning::b",
                "\u0085::warning::b",
                "\uFEFF\u200B::warning::b",
                "\u001B::warning::b",
                "a file ##[error]owned.java",
                "a ###[group]b",
                "##vso[task.setvariable variable=a]b",
                "##teamcity[buildProblem]"
            })
    void noTextBecomesACommand(String hostile) {
        assertThat(COMMAND.matcher(hostile).find()).isTrue();

        out.println(hostile);
        hostile.chars().forEach(out::write); // one by one, so that nothing depends on how text is cut

        assertThat(written.toString()).doesNotContainPattern(COMMAND).contains("\\u00");
    }

    @Test
    void ordinaryTextIsPrintedAsItIs() {
        String text = "  ✓ 10 of 10  A::b, c: d # e\n\n## Title [1]\n  #[x] file:3: Foo::bar";

        out.printf("%s", text);
        out.flush();

        assertThat(written).hasToString(text);
    }

    @Test
    void aCommandOfOurOwnStandsOnALineOfItsOwn() {
        out.print("unfinished");
        out.command("::group::ours");
        out.print("::endgroup::");
        out.flush();

        assertThat(written.toString().lines()).containsExactly("unfinished", "::group::ours", "\\u003A:endgroup::");
    }
}
