package dev.lockstep.core.suite;

import dev.lockstep.model.ClassFiles;
import dev.lockstep.model.TestCase;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds, before anything runs, which tests cannot link to a submission because it deleted or changed part of the API.
 *
 * <p>Without it the first use of a missing method throws in the middle of a test, perhaps in another thread, and says
 * nothing that helps.
 */
final class LinkCheck {
    private final CallGraph tests;
    private final Map<String, ClassFacts> stub;
    private final Map<String, Set<MemberReference>> usedBy = new LinkedHashMap<>();

    LinkCheck(CallGraph tests, ClassFiles stub, List<TestCase> cases) {
        this.tests = tests;
        this.stub = ClassFacts.readAll(stub);
        for (TestCase test : cases) {
            usedBy.put(test.id(), apiUsedBy(test));
        }
    }

    /** Names of the classes that tests know: those of the stub. */
    Set<String> graded() {
        return stub.keySet();
    }

    Map<String, List<String>> missingFrom(ClassFiles submission) {
        ApiDifference difference = new ApiDifference(stub, ClassFacts.readAll(submission));
        Map<String, List<String>> missing = new LinkedHashMap<>();
        usedBy.forEach((test, used) -> {
            Set<String> lacking = used.stream()
                    .flatMap(reference -> difference.lacking(reference).stream())
                    .collect(Collectors.toCollection(LinkedHashSet::new));
            if (!lacking.isEmpty()) {
                missing.put(test, new ArrayList<>(lacking));
            }
        });
        return missing;
    }

    /** References into the stub; a reference through a test's own subclass counts for the class it inherits from. */
    private Set<MemberReference> apiUsedBy(TestCase test) {
        Set<MemberReference> used = new LinkedHashSet<>();
        for (MemberReference reference : tests.reachedFrom(test.id())) {
            String owner = tests.apiOwner(reference.owner(), stub.keySet());
            if (!owner.isEmpty()) {
                boolean subclassed = !owner.equals(reference.owner());
                used.add(MemberReference.toClass(owner));
                if (subclassed) {
                    used.add(new MemberReference(owner, ApiDifference.EXTENDED, "", false));
                }
                if (!reference.isClass() && !(subclassed && tests.declares(reference))) {
                    used.add(
                            new MemberReference(owner, reference.name(), reference.descriptor(), reference.isStatic()));
                }
            }
        }
        return used;
    }
}
