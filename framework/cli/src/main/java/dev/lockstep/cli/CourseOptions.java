package dev.lockstep.cli;

import dev.lockstep.core.Installation;
import dev.lockstep.core.batch.BatchListener;
import dev.lockstep.core.sandbox.Level;
import dev.lockstep.reports.Language;
import java.io.PrintWriter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What the commands that grade a whole course have in common. */
final class CourseOptions {
    @Option(
            names = "--jobs",
            paramLabel = "N",
            description = "How many submissions run at once; as many as there are processors if not given.")
    private int jobs = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--allow-unsandboxed",
            description = "Grades even where there is no sandbox of level S2 or S3: the submissions can then read what"
                    + " you can read, those of others included.")
    private boolean unsandboxed;

    @Option(names = "--json", description = "Prints an event on each line, as JSON, for programs.")
    private boolean json;

    @Mixin
    private LanguageOption language = new LanguageOption();

    Language language() {
        return language.chosen();
    }

    int jobs() {
        if (jobs < 1) {
            throw new BadInput("--jobs " + jobs + " grades nothing; give a number from 1 on");
        }
        return jobs;
    }

    boolean json() {
        return json;
    }

    /** Refuses to run the code of many where nothing stands between it and the machine. */
    void demandSandbox(Installation installation) {
        Level level = installation.sandbox().level();
        if (!unsandboxed && level.compareTo(Level.S2) < 0) {
            throw new BadInput("this machine offers only sandbox " + level + " ("
                    + installation.sandbox().protection().problem()
                    + "), and a batch wants S2 or S3. 'lockstep doctor' says what helps; --allow-unsandboxed grades even"
                    + " so, and then every submission can read what you can read.");
        }
    }

    BatchListener progress(PrintWriter out) {
        return json ? new ProgressEvents(out) : BatchProgress.onTerminalOrLog();
    }
}
