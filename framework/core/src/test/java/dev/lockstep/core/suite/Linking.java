package dev.lockstep.core.suite;

import dev.lockstep.core.compile.Compiled;
import dev.lockstep.model.ClassFiles;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Tests compiled against a stub, then checked against another shape of it. Tests are named by their method alone. */
final class Linking {
    private static final String IMPORTS = """
            package oslab;
            import java.util.*;
            import java.util.function.*;
            import java.util.stream.*;
            import org.junit.jupiter.api.*;
            import org.junit.jupiter.params.ParameterizedTest;
            import org.junit.jupiter.params.provider.*;
            """;

    private final ClassFiles stub;
    private final LinkCheck check;

    private Linking(ClassFiles stub, LinkCheck check) {
        this.stub = stub;
        this.check = check;
    }

    /** The link check of {@code tests}, which use a class {@code Tlb} with this body. */
    static Linking of(String stubBody, String... tests) {
        return ofStub(List.of(tlb(stubBody)), tests);
    }

    static Linking ofStub(List<String> stubSources, String... tests) {
        ClassFiles stub = Compiled.of(withImports(stubSources));
        ClassFiles classes = Compiled.against(stub, withImports(List.of(tests)));
        Map<String, ClassFacts> facts = ClassFacts.readAll(classes);
        try (Annotations annotations = new Annotations(facts, Compiled.junit())) {
            CallGraph graph = CallGraph.of(facts, annotations);
            return new Linking(stub, new LinkCheck(graph, stub, Discovery.ours(classes)));
        }
    }

    static String tlb(String body) {
        return "public class Tlb {" + body + "}";
    }

    /** Signatures that tests lack when a submission's {@code Tlb} has this body. */
    Map<String, List<String>> missingWith(String body) {
        return missingFrom(tlb(body));
    }

    Map<String, List<String>> missingFrom(String... sources) {
        return missing(Compiled.of(withImports(List.of(sources))));
    }

    Map<String, List<String>> missingFromNothing() {
        return missing(ClassFiles.NONE);
    }

    Map<String, List<String>> missingFromTheStub() {
        return missing(stub);
    }

    private Map<String, List<String>> missing(ClassFiles submission) {
        Map<String, List<String>> byMethod = new TreeMap<>();
        check.missingFrom(submission)
                .forEach((id, lacking) -> byMethod.put(id.substring(id.indexOf('#') + 1, id.indexOf('(')), lacking));
        return byMethod;
    }

    private static String[] withImports(List<String> sources) {
        return sources.stream().map(source -> IMPORTS + source).toArray(String[]::new);
    }
}
