package dev.lockstep.core.suite;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.objectweb.asm.Opcodes;

/** Compares what tests use of the stub's API with what a submission offers. */
final class ApiDifference {
    /** Name of the pseudo-member that stands for "a test extends this class". */
    static final String EXTENDED = "extends";

    private static final Set<String> EVERY_OBJECT_HAS =
            Arrays.stream(Object.class.getMethods()).map(Method::getName).collect(Collectors.toUnmodifiableSet());

    private final Map<String, ClassFacts> stub;
    private final Map<String, ClassFacts> submission;
    private final Hierarchy ofStub;
    private final Hierarchy ofSubmission;

    ApiDifference(Map<String, ClassFacts> stub, Map<String, ClassFacts> submission) {
        this.stub = stub;
        this.submission = submission;
        this.ofStub = new Hierarchy(stub);
        this.ofSubmission = new Hierarchy(submission);
    }

    /** The signature that the submission lacks for {@code reference}, in words for a student; empty if it links. */
    Optional<String> lacking(MemberReference reference) {
        ClassFacts wanted = stub.get(reference.owner());
        ClassFacts offered = submission.get(reference.owner());
        if (wanted == null) {
            return Optional.empty();
        }
        if (offered == null
                || offered.isInterface() != wanted.isInterface()
                || isNarrower(offered.access(), wanted.access())) {
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
        Optional<MethodFacts> inStub = ofStub.method(reference.owner(), key);
        if (inStub.isEmpty()) {
            return lackingParent(reference, wanted);
        }
        boolean constructor = reference.name().equals("<init>");
        if (constructor && isAbstract(reference.owner(), submission) && !isAbstract(reference.owner(), stub)) {
            return Optional.of(Signatures.ofClass(wanted) + ", not abstract");
        }
        Optional<MethodFacts> offered = constructor
                ? submission.get(reference.owner()).method(key) // a constructor is not inherited
                : ofSubmission.method(reference.owner(), key);
        boolean links = offered.isPresent()
                && offered.get().isStatic() == inStub.get().isStatic()
                && !isNarrower(offered.get().access(), inStub.get().access());
        return links ? Optional.empty() : Optional.of(Signatures.ofMethod(wanted, inStub.get()));
    }

    /** A method that the stub inherits from the JDK is there as long as the submission inherits from the same classes. */
    private Optional<String> lackingParent(MemberReference reference, ClassFacts wanted) {
        if (EVERY_OBJECT_HAS.contains(reference.name())) {
            return Optional.empty();
        }
        Set<String> offered = ofSubmission.lineage(reference.owner());
        return ofStub.lineage(reference.owner()).stream()
                .filter(parent -> !stub.containsKey(parent) && !offered.contains(parent))
                .findFirst()
                .map(parent -> Signatures.ofClass(wanted) + ", which is a " + Signatures.simpleName(parent));
    }

    private Optional<String> lackingField(MemberReference reference, ClassFacts wanted) {
        Optional<FieldFacts> inStub = ofStub.field(reference.owner(), reference.name(), reference.descriptor());
        if (inStub.isEmpty()) {
            return Optional.empty();
        }
        boolean links = ofSubmission
                .field(reference.owner(), reference.name(), reference.descriptor())
                .filter(field -> field.isStatic() == inStub.get().isStatic())
                .filter(field -> !isNarrower(field.access(), inStub.get().access()))
                .isPresent();
        return links ? Optional.empty() : Optional.of(Signatures.ofField(wanted, inStub.get()));
    }

    private static boolean isAbstract(String name, Map<String, ClassFacts> classes) {
        return classes.containsKey(name) && classes.get(name).isAbstract();
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
