package dev.lockstep.core.compile;

import dev.lockstep.model.ClassFiles;
import dev.lockstep.model.Compilation;
import dev.lockstep.model.SourceFile;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Classes compiled in memory from a few lines of source, as the compiler JVM would. */
public final class Compiled {
    private static final Pattern PACKAGE = Pattern.compile("package ([\\w.]+);");
    private static final Pattern TYPE = Pattern.compile("(?:class|interface|enum|record) (\\w+)");

    private Compiled() {}

    /** The jars of JUnit that tests are compiled against. */
    public static List<Path> junit() {
        return Stream.of(
                        "org.junit.jupiter.api.Test",
                        "org.junit.jupiter.params.ParameterizedTest",
                        "org.junit.platform.commons.annotation.Testable",
                        "org.opentest4j.AssertionFailedError",
                        "org.apiguardian.api.API")
                .flatMap(Compiled::jarOf)
                .toList();
    }

    /** Classes of {@code sources}, each named by its first type, against JUnit. */
    public static ClassFiles of(String... sources) {
        return against(ClassFiles.NONE, sources);
    }

    /** Classes of {@code sources}, which use {@code others} and JUnit. */
    public static ClassFiles against(ClassFiles others, String... sources) {
        return compile(Stream.of(sources).map(Compiled::file).toList(), others, junit());
    }

    /** Classes of {@code files}, alone as a submission. */
    public static ClassFiles of(List<SourceFile> files) {
        return compile(files, ClassFiles.NONE, List.of());
    }

    private static ClassFiles compile(List<SourceFile> files, ClassFiles others, List<Path> jars) {
        Compilation compilation = new JavacTask().compile(new CompileRequest(files, others, jars));
        if (compilation instanceof Compilation.Succeeded succeeded) {
            return succeeded.classes();
        }
        throw new AssertionError("the test's own sources do not compile: " + compilation.diagnostics());
    }

    /** The classes of both. */
    public static ClassFiles joined(ClassFiles one, ClassFiles other) {
        Map<String, byte[]> all = new HashMap<>(one.byName());
        all.putAll(other.byName());
        return new ClassFiles(all);
    }

    /** {@code source} in the file that its first type belongs into. */
    public static SourceFile file(String source) {
        Matcher in = PACKAGE.matcher(source);
        Matcher type = TYPE.matcher(source);
        String folder = in.find() ? in.group(1).replace('.', '/') + "/" : "";
        if (!type.find()) {
            throw new AssertionError("no type in: " + source);
        }
        return new SourceFile(folder + type.group(1) + ".java", source);
    }

    private static Stream<Path> jarOf(String className) {
        try {
            return Stream.of(Path.of(Class.forName(className)
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI()));
        } catch (ClassNotFoundException onlyForCompiling) {
            return Stream.empty();
        } catch (URISyntaxException broken) {
            throw new AssertionError(broken);
        }
    }
}
