package dev.lockstep.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lockstep.core.Installation;
import dev.lockstep.core.ToolFailure;
import dev.lockstep.core.jvm.Archives;
import dev.lockstep.core.jvm.WorkerRuntime;
import dev.lockstep.core.sandbox.Level;
import dev.lockstep.core.sandbox.ProbeResult;
import dev.lockstep.core.sandbox.Sandbox;
import dev.lockstep.model.RuntimeForm;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class SandboxRequirementTest {
    private static final Path NOWHERE = Path.of("nowhere");
    private static final Installation UNPROTECTED = new Installation(
            List.of(),
            List.of(),
            new WorkerRuntime(NOWHERE, List.of(), Archives.NONE, new RuntimeForm.LinkedImage()),
            NOWHERE,
            NOWHERE,
            Archives.NONE,
            NOWHERE,
            Sandbox.none());

    @Test
    void aWeakerSandboxIsOurFaultAndNotAGrade() {
        assertThatThrownBy(() -> new SandboxRequirement(Level.S3).demand(UNPROTECTED))
                .isInstanceOf(ToolFailure.class)
                .hasMessageContaining("sandbox S3 is required")
                .hasMessageContaining("only S0")
                .hasMessageContaining("lockstep doctor");
    }

    @Test
    void aBatchRunsTheCodeOfManyInAContainerAtLeast() {
        assertThatThrownBy(() -> options().demandSandbox(UNPROTECTED))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("only sandbox S0")
                .hasMessageContaining("a batch wants S2 or S3")
                .hasMessageContaining("--allow-unsandboxed");
    }

    @Test
    void whoeverSaysSoRunsItWithout() {
        assertThatCode(() -> options("--allow-unsandboxed").demandSandbox(UNPROTECTED))
                .doesNotThrowAnyException();
    }

    private static CourseOptions options(String... arguments) {
        return CommandLine.populateCommand(new CourseOptions(), arguments);
    }

    @Test
    void withoutARequirementAnySandboxWillDo() {
        assertThatCode(() -> SandboxRequirement.NONE.demand(UNPROTECTED)).doesNotThrowAnyException();
    }

    @Test
    void aDiagnosisNamesWhatWorksAndTheOneCommandThatHelps() {
        StringWriter said = new StringWriter();
        Diagnosis diagnosis = new Diagnosis(List.of(
                new ProbeResult.Fails(Level.S3, "bubblewrap is not installed", "sudo apt-get install bubblewrap"),
                new ProbeResult.Works(Sandbox.none())));

        Level level = diagnosis.print(new PrintWriter(said, true));

        assertThat(level).isEqualTo(Level.S0);
        assertThat(said.toString())
                .contains("Sandbox: S0", "bubblewrap is not installed", "To get S3: sudo apt-get install bubblewrap");
    }
}
