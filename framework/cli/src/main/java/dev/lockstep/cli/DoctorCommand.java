package dev.lockstep.cli;

import dev.lockstep.core.sandbox.Level;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Tells how well this machine can keep student code in check, and what would help. */
@Command(
        name = "doctor",
        mixinStandardHelpOptions = true,
        description =
                "Tries every sandbox that Lockstep knows, and says which one this machine offers and what would help.")
final class DoctorCommand implements Callable<Integer> {
    @Mixin
    private Context context;

    @Option(
            names = "--require-sandbox",
            paramLabel = "LEVEL",
            defaultValue = "S3",
            description =
                    "Exits with 3 if the sandbox is weaker: ${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} if not given.")
    private Level required = Level.S3;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        SandboxRequirement requirement = new SandboxRequirement(required);
        Level offered = new Diagnosis(context.installation().probe().all())
                .print(spec.commandLine().getOut());
        return requirement.isMetBy(offered) ? ExitCode.OK : ExitCode.OUR_FAULT;
    }
}
