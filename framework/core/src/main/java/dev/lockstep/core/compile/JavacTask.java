package dev.lockstep.core.compile;

import dev.lockstep.model.Compilation;
import dev.lockstep.model.Diagnostic;
import dev.lockstep.model.SourceFile;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;

/** Runs javac on one request, in memory. */
final class JavacTask {
    private static final int MAX_DIAGNOSTICS = 100;
    /** A file of one line and a name of 60,000 characters would otherwise come back a hundred times. */
    private static final int LONGEST_MESSAGE = 2_000;

    /** A worker that need not link each concatenation starts sooner. */
    private static final String CONCATENATION = "-XDstringConcat=inline";

    /** With a JDK of that release it is the usual one, and naming it costs as much time as the rest: a large index is read again. */
    private static final List<String> RELEASE =
            Runtime.version().feature() == 17 ? List.of() : List.of("--release", "17");

    private static final int LONGEST_LINE = 500;
    private static final String TOO_DEEP =
            "Compilation used up its stack: some expression or block is nested too deeply.";
    private static final String BROKE = "javac itself broke on this code, without saying where; simplify it.";

    private final JavaCompiler javac = ToolProvider.getSystemJavaCompiler();

    Compilation compile(CompileRequest request) {
        DiagnosticCollector<JavaFileObject> collector = new DiagnosticCollector<>();
        StringWriter said = new StringWriter();
        try (InMemoryFiles files =
                new InMemoryFiles(javac.getStandardFileManager(collector, Locale.ENGLISH, null), request)) {
            boolean succeeded = javac.getTask(said, files, collector, options(request), null, files.sources())
                    .call();
            return succeeded
                    ? new Compilation.Succeeded(files.compiled())
                    : new Compilation.Failed(errors(collector, request, said.toString()));
        } catch (StackOverflowError | IllegalStateException broken) {
            return new Compilation.Failed(List.of(withoutPlace(BROKE)));
        }
    }

    private static List<String> options(CompileRequest request) {
        List<String> options = new ArrayList<>(RELEASE);
        options.addAll(List.of("-proc:none", "-g", "-parameters", "-nowarn", CONCATENATION));
        options.add("-Xmaxerrs");
        options.add(Integer.toString(MAX_DIAGNOSTICS));
        options.add("-classpath");
        options.add(
                request.jars().stream().map(Object::toString).collect(Collectors.joining(java.io.File.pathSeparator)));
        return options;
    }

    /** At least one: javac gives up without a diagnostic when it runs out of stack. */
    private static List<Diagnostic> errors(
            DiagnosticCollector<JavaFileObject> collector, CompileRequest request, String said) {
        List<Diagnostic> errors = collector.getDiagnostics().stream()
                .filter(d -> d.getKind() == javax.tools.Diagnostic.Kind.ERROR)
                .map(d -> diagnostic(d, request))
                .toList();
        if (!errors.isEmpty()) {
            return errors;
        }
        return List.of(withoutPlace(said.contains("StackOverflowError") ? TOO_DEEP : BROKE));
    }

    private static Diagnostic withoutPlace(String message) {
        return new Diagnostic("", 0, 0, message, "");
    }

    private static Diagnostic diagnostic(
            javax.tools.Diagnostic<? extends JavaFileObject> found, CompileRequest request) {
        String file = found.getSource() instanceof InMemoryFiles.Source source ? source.path() : "";
        int line = (int) Math.max(0, found.getLineNumber());
        int column = (int) Math.max(0, found.getColumnNumber());
        return new Diagnostic(file, line, column, message(found), lineOf(request, file, line));
    }

    private static String message(javax.tools.Diagnostic<?> found) {
        String message = found.getMessage(Locale.ENGLISH);
        return message.length() <= LONGEST_MESSAGE ? message : message.substring(0, LONGEST_MESSAGE) + "…";
    }

    /** The line, if it is one that somebody wrote to be read. */
    private static String lineOf(CompileRequest request, String file, int line) {
        return request.sources().stream()
                .filter(source -> source.path().equals(file))
                .map(SourceFile::lines)
                .filter(lines -> line >= 1 && line <= lines.size())
                .map(lines -> lines.get(line - 1))
                .filter(text -> text.length() <= LONGEST_LINE)
                .findFirst()
                .orElse("");
    }
}
