package dev.lockstep.mutation;

import dev.lockstep.model.ClassFiles;
import dev.lockstep.model.SourceFile;
import dev.lockstep.model.Submission;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.pitest.classinfo.ClassName;
import org.pitest.mutationtest.EngineArguments;
import org.pitest.mutationtest.engine.Mutater;
import org.pitest.mutationtest.engine.MutationDetails;
import org.pitest.mutationtest.engine.gregor.config.GregorEngineFactory;

/**
 * Makes mutants with the engine of PIT (Henry Coles and others, 2016) and its group of mutators {@code DEFAULTS}.
 *
 * <p>Reads and writes class files; loads nothing.
 */
final class MutantMaker {
    private static final List<String> MUTATORS = List.of("DEFAULTS");
    private static final Pattern LAMBDA = Pattern.compile("lambda\\$(\\w+)\\$\\d+");

    private final ClassFiles classes;
    private final Mutater mutater;
    private final Map<MutantName, Integer> seen = new HashMap<>();

    private MutantMaker(ClassFiles classes) {
        this.classes = classes;
        this.mutater = new GregorEngineFactory()
                .createEngine(EngineArguments.arguments().withMutators(MUTATORS))
                .createMutator(this::bytesOf);
    }

    /** Every mutant of the files of {@code submission}, in the order of its files and their lines. */
    static List<Mutant> mutants(Submission submission, ClassFiles classes) {
        MutantMaker maker = new MutantMaker(classes);
        List<Mutant> mutants = new ArrayList<>();
        submission.files().stream()
                .sorted(Comparator.comparing(SourceFile::path))
                .forEach(file -> mutants.addAll(maker.mutants(file)));
        return mutants;
    }

    private List<Mutant> mutants(SourceFile file) {
        return classes.byName().entrySet().stream()
                .flatMap(type -> changes(type.getKey(), type.getValue()))
                .filter(details -> pathOf(details).equals(file.path()))
                .sorted(Comparator.comparing(MutationDetails::getLineNumber)
                        .thenComparing(MutantMaker::changeOf)
                        .thenComparing(MutationDetails::getId))
                .map(details -> mutant(details, file))
                .filter(mutant -> !NoChange.in(mutant.name()))
                .toList();
    }

    private Stream<MutationDetails> changes(String type, byte[] bytes) {
        Set<String> generated = GeneratedMethods.in(bytes);
        return mutater.findMutations(ClassName.fromString(type)).stream()
                .filter(details -> !generated.contains(keyOf(details)));
    }

    private static String keyOf(MutationDetails details) {
        return details.getId().getLocation().getMethodName()
                + details.getId().getLocation().getMethodDesc();
    }

    private static String pathOf(MutationDetails details) {
        String folder = details.getClassName().getPackage().asInternalName();
        return (folder.isEmpty() ? "" : folder + "/") + details.getFilename();
    }

    private Mutant mutant(MutationDetails details, SourceFile file) {
        ClassName type = details.getClassName();
        return new Mutant(
                name(details, file.lines().get(details.getLineNumber() - 1).strip()),
                file.path(),
                details.getLineNumber(),
                type.asJavaName(),
                mutater.getMutation(details.getId()).getBytes());
    }

    private MutantName name(MutationDetails details, String line) {
        String in = details.getClassName().getNameWithoutPackage().asJavaName() + "." + details.getMethod();
        MutantName first = new MutantName(withoutLambdas(in), line, changeOf(details), 1);
        int ordinal = seen.merge(first, 1, Integer::sum);
        return new MutantName(first.in(), line, first.change(), ordinal);
    }

    private static String changeOf(MutationDetails details) {
        return withoutLambdas(details.getDescription());
    }

    /** A lambda goes by the method that it is written in: each javac numbers lambdas in another way. */
    private static String withoutLambdas(String text) {
        return LAMBDA.matcher(text).replaceAll("$1");
    }

    /** PIT asks for the class that it changes, and for what that one extends, down to classes of the JDK. */
    private Optional<byte[]> bytesOf(String type) {
        String name = type.replace('/', '.');
        return classes.find(name).or(() -> fromJdk(name));
    }

    private static Optional<byte[]> fromJdk(String type) {
        String resource = type.replace('.', '/') + ".class";
        try (InputStream in = ClassLoader.getPlatformClassLoader().getResourceAsStream(resource)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
