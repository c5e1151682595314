package dev.lockstep.weaver;

import dev.lockstep.kit.interleavings.NotExpressible;
import dev.lockstep.kit.interleavings.Result;
import dev.lockstep.kit.interleavings.StressFailure;
import java.util.List;
import java.util.Set;

/** Runs one case of the corpus, as compiled, as a stress loop, and prints what that shows: {@code theme index}. */
final class StressMain {
    /** What they count is never set back, so a second round of a right class would fail too. */
    private static final Set<String> STATIC_STATE = Set.of("static counter", "many statics");

    private StressMain() {}

    public static void main(String[] arguments) throws Exception {
        Case one = cases(arguments[0]).get(Integer.parseInt(arguments[1]));
        System.out.println(outcome(one));
        System.out.flush();
        Runtime.getRuntime().halt(0);
    }

    private static String outcome(Case one) {
        if (STATIC_STATE.contains(one.name())) {
            return StressOutcome.NOT_EXPRESSIBLE + " static state is not renewed";
        }
        try {
            Result.Passed passed = (Result.Passed) one.exploration().get();
            return (passed.withinBudget() ? StressOutcome.PASSED : StressOutcome.PASSED_FEWER) + " "
                    + passed.schedules() + " rounds";
        } catch (StressFailure failure) {
            if (failure.getCause() instanceof NotExpressible not) {
                return StressOutcome.NOT_EXPRESSIBLE + " " + not.getMessage();
            }
            return (failure.isHang() ? StressOutcome.HUNG : StressOutcome.FAILED) + " " + failure.getMessage();
        } catch (NotExpressible not) {
            return StressOutcome.NOT_EXPRESSIBLE + " " + not.getMessage();
        }
    }

    @SuppressWarnings("unchecked")
    static List<Case> cases(String theme) throws ReflectiveOperationException {
        return (List<Case>) Class.forName("dev.lockstep.weaver.corpus." + theme)
                .getMethod("cases")
                .invoke(null);
    }
}
