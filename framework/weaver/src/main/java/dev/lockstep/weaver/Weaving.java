package dev.lockstep.weaver;

import java.util.List;
import java.util.Map;

/** What came of weaving: classes that can be explored, or the names of what cannot. */
public sealed interface Weaving {
    /**
     * Classes ready for exploration, by binary name.
     *
     * @param submission the classes of the submission
     * @param scenario the classes of the test that explores them
     * @param fresh whether static state makes it necessary to define them anew for each schedule
     */
    record WovenClasses(Map<String, byte[]> submission, Map<String, byte[]> scenario, boolean fresh)
            implements Weaving {
        public WovenClasses {
            submission = Map.copyOf(submission);
            scenario = Map.copyOf(scenario);
        }
    }

    /** Something has no model: exploring would pass over it in silence. */
    record Unsupported(List<Unmodelled> uses) implements Weaving {
        public Unsupported {
            uses = List.copyOf(uses);
        }
    }

    /**
     * One use of something that has no model.
     *
     * @param file the source file, or the class where it names none
     * @param line the line, or 0
     * @param what the class or method, as in source code
     */
    record Unmodelled(String file, int line, String what) {}
}
