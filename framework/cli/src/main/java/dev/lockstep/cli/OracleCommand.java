package dev.lockstep.cli;

import dev.lockstep.core.GradingPipeline;
import dev.lockstep.core.intake.Intake;
import dev.lockstep.core.intake.Received;
import dev.lockstep.core.oracle.Agreement;
import dev.lockstep.core.oracle.Disagreement;
import dev.lockstep.core.oracle.OracleCase;
import dev.lockstep.core.oracle.OracleCases;
import dev.lockstep.core.oracle.OracleCasesReader;
import dev.lockstep.core.source.ExerciseLayout;
import dev.lockstep.model.Exercise;
import dev.lockstep.model.Submission;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Puts cases whose answers are known to a solution. */
@Command(
        name = "oracle",
        mixinStandardHelpOptions = true,
        description =
                "Replays cases, JSON lines {id, input, expected}, against a solution, and says where it disagrees.")
final class OracleCommand implements Callable<Integer> {
    private static final int SHOWN = 5;
    private static final int WIDEST = 400;

    @Mixin
    private Context context;

    @Parameters(paramLabel = "EXERCISE", description = "Id of the exercise; see ${ROOT-COMMAND-NAME} list.")
    private String exerciseId = "";

    @Parameters(paramLabel = "CASES.jsonl", description = "File with one case on each line.")
    private Path file = Path.of("");

    @Option(
            names = "--submission",
            paramLabel = "DIR",
            description = "Folder or zip with a solution; the exercise's reference if not given.")
    private @Nullable Path submission;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Exercise exercise = context.exercise(exerciseId);
        List<OracleCase> cases = cases();
        Submission solution = solution(exercise);
        try (GradingPipeline pipeline = GradingPipeline.open(context.installation())) {
            if (pipeline.suite(exercise).oracle().isEmpty()) {
                throw new BadInput("exercise '" + exerciseId + "' answers no oracle cases");
            }
            List<String> inputs =
                    cases.stream().map(asked -> asked.input().toString()).toList();
            Agreement agreement = Agreement.of(cases, pipeline.ask(exercise, solution, inputs));
            if (!agreement.badCases().isEmpty()) {
                throw new BadInput(agreement.badCases().stream().limit(SHOWN).toList());
            }
            return print(agreement);
        }
    }

    private List<OracleCase> cases() {
        OracleCases read = OracleCasesReader.read(file);
        if (read instanceof OracleCases.Malformed malformed) {
            throw new BadInput(malformed.problems());
        }
        return ((OracleCases.Read) read).cases();
    }

    private Submission solution(Exercise exercise) {
        Path folder = submission != null
                ? submission
                : ExerciseLayout.solutions(exercise).resolve("reference");
        Received received = Intake.receive(folder, exercise);
        if (received instanceof Received.Rejected rejected) {
            throw new BadInput(rejected.problems());
        }
        return ((Received.Accepted) received).submission();
    }

    private int print(Agreement agreement) {
        PrintWriter out = spec.commandLine().getOut();
        out.println("agree " + agreement.agreed() + " of " + agreement.cases());
        agreement.disagreements().stream().limit(SHOWN).forEach(disagreement -> print(disagreement, out));
        int more = agreement.disagreements().size() - SHOWN;
        if (more > 0) {
            out.println("and " + more + " more");
        }
        return agreement.disagreements().isEmpty() ? ExitCode.OK : ExitCode.LOST;
    }

    private static void print(Disagreement disagreement, PrintWriter out) {
        OracleCase asked = disagreement.asked();
        out.println(asked.id() + "  (" + asked.place() + ")");
        out.println("  input     " + cut(asked.input().toString()));
        out.println("  expected  " + cut(asked.expected().toString()));
        out.println("  got       " + cut(disagreement.got()));
        if (!disagreement.where().isEmpty()) {
            out.println("  first difference at " + disagreement.where());
        }
    }

    private static String cut(String text) {
        String visible = text.replaceAll("\\p{Cntrl}", " ");
        return visible.length() <= WIDEST ? visible : visible.substring(0, WIDEST) + "…";
    }
}
