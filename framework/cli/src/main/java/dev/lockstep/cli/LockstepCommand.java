package dev.lockstep.cli;

import dev.lockstep.core.Installation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The top command: only its sub-commands do anything. */
@Command(
        name = "lockstep",
        mixinStandardHelpOptions = true,
        version = "lockstep " + Installation.VERSION,
        synopsisSubcommandLabel = "COMMAND",
        description = "Grades exercises about operating systems and concurrency, and explains what is wrong.",
        subcommands = {
            GradeCommand.class,
            BatchCommand.class,
            ShardCommand.class,
            MergeCommand.class,
            SimilarCommand.class,
            ExportCommand.class,
            GradescopeCommand.class,
            RegradeCommand.class,
            IntakeCommand.class,
            ListCommand.class,
            VerifyCommand.class,
            NewCommand.class,
            PackCommand.class,
            HandoutCommand.class,
            ReplayCommand.class,
            OracleCommand.class,
            ReportCommand.class,
            CheckCommand.class,
            CheckRunCommand.class,
            WatchCommand.class,
            DoctorCommand.class
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done; for grade: every point earned; for batch: every submission graded",
            "1:points lost, an exercise breaks its contract, or a replay or an oracle disagrees",
            "2:bad usage or bad input: nothing was done",
            "3:not graded: our own fault, or in a batch a submission that cannot be read; or a required sandbox that cannot be had"
        })
final class LockstepCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Which command?");
    }
}
