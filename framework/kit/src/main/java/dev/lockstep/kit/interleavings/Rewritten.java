package dev.lockstep.kit.interleavings;

import dev.lockstep.kit.interleavings.engine.Kind;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Sees to it that what is explored has been rewritten for it. Anything else would run through without a single switch and pass, or wait
 * for a thread that the explorer holds back, for ever.
 */
final class Rewritten {
    private static final String REMEDY =
            ". A test class that calls Interleavings itself is rewritten; one that leaves the call to a superclass or a helper may not be,"
                    + " so make the call in the test class. In a handout, src/test/resources/junit-platform.properties must turn"
                    + " lockstep-desk on";

    private Rewritten() {}

    /**
     * Refuses an exploration of code that was loaded as it is.
     *
     * @param name of the exploration
     * @param code its scenario, suppliers or calls
     * @throws ScheduleFailure of kind UNSUPPORTED, so that nobody loses points
     */
    static void require(String name, List<?> code) {
        for (Object part : code) {
            String problem = problem(part);
            if (problem != null) {
                throw new ScheduleFailure(refusal(name, problem));
            }
        }
    }

    private static ScheduleTrace refusal(String name, String problem) {
        Schedule none = new Schedule(0, List.of(), Set.of());
        return new ScheduleTrace(
                Kind.UNSUPPORTED, problem, name, 0, none, 0, List.of(), List.of(), List.of(), List.of());
    }

    /** Why code cannot be explored, or null if it can. */
    static @Nullable String problem(Object code) {
        Class<?> type = code.getClass();
        if (type.getNestHost() == Linearizability.class) { // what it makes of calls that were looked at before
            return null;
        }
        if (!(type.getClassLoader() instanceof WovenLoader loader)) {
            return "code of " + owner(type)
                    + " was loaded as it is and not rewritten, so switches between its threads cannot be tried"
                    + REMEDY;
        }
        return Lambdas.captured(code).stream()
                .filter(value -> value != null && isTwin(value.getClass(), loader))
                .map(value -> problemOfTwin(value, type))
                .findFirst()
                .orElse(null);
    }

    /** Why the object under test cannot be explored, or null if it can. */
    static @Nullable String problemOfObject(Object object, Object maker) {
        boolean plain =
                maker.getClass().getClassLoader() instanceof WovenLoader loader && isTwin(object.getClass(), loader);
        return plain ? problemOfTwin(object, maker.getClass()) : null;
    }

    /** Whether a class was loaded as it is although the loader has it rewritten. */
    private static boolean isTwin(Class<?> type, WovenLoader loader) {
        return !(type.getClassLoader() instanceof WovenLoader) && loader.rewrites(owner(type));
    }

    private static String problemOfTwin(Object value, Class<?> scenario) {
        return "the scenario in " + owner(scenario) + " uses an object of " + owner(value.getClass())
                + " that was loaded as it is and not rewritten: make it inside the scenario. At the desk, what a @MethodSource gives is"
                + " such an object; let it give names or numbers";
    }

    /** The class in whose source the code stands; a lambda's own name differs from run to run. */
    private static String owner(Class<?> type) {
        String name = type.getName();
        int lambda = name.indexOf("$$Lambda");
        return lambda < 0 ? name : name.substring(0, lambda);
    }
}
