package dev.lockstep.core.suite;

import dev.lockstep.model.ClassFiles;
import java.util.HashMap;
import java.util.Map;

/** What compiling the author's sources gave. */
record SuiteClasses(ClassFiles stub, ClassFiles publicTests, ClassFiles hiddenTests) {
    ClassFiles tests() {
        Map<String, byte[]> all = new HashMap<>(publicTests.byName());
        all.putAll(hiddenTests.byName());
        return new ClassFiles(all);
    }
}
