package dev.lockstep.core.suite;

import java.util.Map;
import java.util.Optional;
import org.objectweb.asm.Opcodes;

/** Compares what tests use of the stub's API with what a submission offers. */
final class ApiDifference {
    /** Name of the pseudo-member that stands for "a test extends this class". */
    static final String EXTENDED = "extends";

    private final Map<String, ClassFacts> stub;
    private final Map<String, ClassFacts> submission;

    ApiDifference(Map<String, ClassFacts> stub, Map<String, ClassFacts> submission) {
        this.stub = stub;
        this.submission = submission;
    }

    /** The signature that the submission lacks for {@code reference}, in words for a student; empty if it links. */
    Optional<String> lacking(MemberReference reference) {
        ClassFacts wanted = stub.get(reference.owner());
        ClassFacts offered = submission.get(reference.owner());
        if (wanted == null) {
            return Optional.empty();
        }
        if (offered == null || isNarrower(offered.access(), wanted.access())) {
            return Optional.of(Signatures.ofClass(wanted));
        }
        if (reference.isClass()) {
            return Optional.empty();
        }
        if (reference.name().equals(EXTENDED)) {
            return offered.isFinal() ? Optional.of(Signatures.ofClass(wanted) + ", not final") : Optional.empty();
        }
        return reference.isMethod() ? lackingMethod(reference, wanted) : lackingField(reference, wanted);
    }

    private Optional<String> lackingMethod(MemberReference reference, ClassFacts wanted) {
        String key = reference.name() + reference.descriptor();
        Optional<MethodFacts> inStub = find(stub, wanted, key);
        if (inStub.isEmpty()) {
            return Optional.empty(); // inherited from the JDK
        }
        Optional<MethodFacts> offered = find(submission, submission.get(reference.owner()), key);
        boolean links = offered.isPresent()
                && offered.get().isStatic() == inStub.get().isStatic()
                && !isNarrower(offered.get().access(), inStub.get().access());
        return links ? Optional.empty() : Optional.of(Signatures.ofMethod(wanted, inStub.get()));
    }

    private Optional<String> lackingField(MemberReference reference, ClassFacts wanted) {
        Optional<FieldFacts> inStub = wanted.field(reference.name(), reference.descriptor());
        if (inStub.isEmpty()) {
            return Optional.empty();
        }
        ClassFacts type = submission.get(reference.owner());
        boolean links = type != null
                && type.field(reference.name(), reference.descriptor())
                        .filter(field -> field.isStatic() == inStub.get().isStatic())
                        .filter(field ->
                                !isNarrower(field.access(), inStub.get().access()))
                        .isPresent();
        return links ? Optional.empty() : Optional.of(Signatures.ofField(wanted, inStub.get()));
    }

    private static Optional<MethodFacts> find(Map<String, ClassFacts> classes, ClassFacts type, String key) {
        for (ClassFacts at = type; at != null; at = classes.get(at.superName())) {
            Optional<MethodFacts> method = at.method(key);
            if (method.isPresent()) {
                return method;
            }
            for (String name : at.interfaces()) {
                ClassFacts inherited = classes.get(name);
                Optional<MethodFacts> fromInterface =
                        inherited == null ? Optional.empty() : find(classes, inherited, key);
                if (fromInterface.isPresent()) {
                    return fromInterface;
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isNarrower(int offered, int wanted) {
        return openness(offered) < openness(wanted);
    }

    private static int openness(int access) {
        if ((access & Opcodes.ACC_PUBLIC) != 0) {
            return 3;
        }
        if ((access & Opcodes.ACC_PROTECTED) != 0) {
            return 2;
        }
        return (access & Opcodes.ACC_PRIVATE) != 0 ? 0 : 1;
    }
}
