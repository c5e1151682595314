package dev.lockstep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class WorkflowLogTest {
    @Test
    void whatASubmissionSaysStandsBetweenAStopAndTheSameTokenAgain() {
        StringWriter text = new StringWriter();
        PrintWriter out = InertWriter.of(new PrintWriter(text));

        WorkflowLog.shielded(out, "4f2a", () -> out.print("::error::owned"));
        out.flush();

        assertThat(text.toString().lines())
                .containsExactly("::stop-commands::4f2a", "\\u003A:error::owned", "::4f2a::");
    }
}
