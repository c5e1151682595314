package dev.lockstep.core.execute;

import dev.lockstep.model.Execution;
import dev.lockstep.model.Failure;
import dev.lockstep.model.Interruption;
import dev.lockstep.model.Limits;
import dev.lockstep.model.ProgramOutput;
import dev.lockstep.model.TestCase;
import dev.lockstep.model.TestOutcome;
import dev.lockstep.model.TestPlan;
import dev.lockstep.model.Verdict;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Collects what one worker after another reports, until every planned test has a verdict. */
final class ExecutionRecord {
    private final TestPlan plan;
    private final int outputLimit;
    private final Map<String, Verdict> verdicts = new LinkedHashMap<>();
    private final Map<String, String> explored = new HashMap<>();
    private final Set<String> lostForGood = new HashSet<>();
    private final List<Interruption> interruptions = new ArrayList<>();
    private ProgramOutput output = ProgramOutput.NONE;

    ExecutionRecord(TestPlan plan, Limits limits) {
        this.plan = plan;
        this.outputLimit = limits.outputKilobytes() << 10;
    }

    void cannotLink(String testId, List<String> missing) {
        String message = "The test uses " + String.join(" and ", missing)
                + ", which your submission does not have in this form.";
        verdicts.put(testId, new Verdict.Failed(Failure.of(Failure.MISSING_MEMBER, message)));
    }

    void add(WorkerRun run) {
        for (TestOutcome outcome : run.outcomes()) {
            verdicts.put(outcome.test().id(), outcome.verdict());
            explored.put(outcome.test().id(), outcome.explored());
        }
        output = joined(output, run.output());
        run.interrupted().ifPresent(this::interrupted);
    }

    /** What has no verdict yet and can still change a grade. */
    List<TestCase> remaining() {
        for (TestCase test : plan.tests()) {
            if (!verdicts.containsKey(test.id()) && lostForGood.containsAll(criteria(test))) {
                verdicts.put(test.id(), Verdict.Skipped.ALREADY_LOST);
            }
        }
        return plan.tests().stream()
                .filter(test -> !verdicts.containsKey(test.id()))
                .toList();
    }

    Execution execution() {
        List<TestOutcome> outcomes = plan.tests().stream()
                .map(test -> new TestOutcome(test, verdicts.get(test.id()), explored.getOrDefault(test.id(), "")))
                .toList();
        return interruptions.isEmpty()
                ? new Execution.Completed(outcomes, output)
                : new Execution.Interrupted(outcomes, output, interruptions);
    }

    private void interrupted(Interruption interruption) {
        interruptions.add(interruption);
        plan.tests().stream()
                .filter(test -> test.id().equals(interruption.testId()))
                .forEach(test -> lostForGood.addAll(criteria(test)));
    }

    /** All workers together keep no more than one of them may; from the first character that does not fit, none. */
    private ProgramOutput joined(ProgramOutput before, ProgramOutput next) {
        StringBuilder text = new StringBuilder(before.text());
        int room = before.isCut() ? 0 : outputLimit - bytesOf(before.text());
        for (int at = 0; at < next.text().length() && room > 0; ) {
            String character = Character.toString(next.text().codePointAt(at));
            room -= bytesOf(character);
            if (room >= 0) {
                text.append(character);
            }
            at += character.length();
        }
        return new ProgramOutput(text.toString(), before.bytes() + next.bytes());
    }

    private static int bytesOf(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    private static List<String> criteria(TestCase test) {
        return test.criteria().isEmpty() ? List.of(test.id()) : test.criteria();
    }
}
