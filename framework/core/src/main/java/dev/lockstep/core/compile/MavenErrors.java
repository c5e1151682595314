package dev.lockstep.core.compile;

import dev.lockstep.model.Diagnostic;
import dev.lockstep.model.SourceFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads compilation errors out of what Maven says. */
final class MavenErrors {
    private static final Pattern ERROR =
            Pattern.compile("\\[?ERROR\\b.*? (/\\S+\\.java):\\[(\\d{1,7}),(\\d{1,7})] (.*)");
    private static final int MOST = 100;
    private static final int LAST_LINES = 10;

    private MavenErrors() {}

    /** At least one; each once, though Maven repeats them. */
    static List<Diagnostic> in(List<String> said, Path root, CompileRequest request) {
        List<Diagnostic> errors = new ArrayList<>();
        for (String line : said) {
            Matcher error = ERROR.matcher(line);
            if (error.matches() && error.group(1).startsWith(root + "/")) {
                String file = error.group(1).substring(root.toString().length() + 1);
                int number = Integer.parseInt(error.group(2));
                Diagnostic found = new Diagnostic(
                        file, number, Integer.parseInt(error.group(3)), error.group(4), source(request, file, number));
                if (!errors.contains(found)) {
                    errors.add(found);
                }
            }
        }
        return errors.isEmpty()
                ? List.of(new Diagnostic("", 0, 0, "The build by Maven failed: " + end(said, root), ""))
                : errors.subList(0, Math.min(MOST, errors.size()));
    }

    /** Without the name of the temporary folder: two runs of one submission say the same. */
    private static String end(List<String> said, Path root) {
        String project = root.toString().replaceFirst("/src/main/java$", "");
        return String.join("\n", said.subList(0, Math.min(LAST_LINES, said.size())))
                .replace(project, "");
    }

    private static String source(CompileRequest request, String file, int line) {
        return request.sources().stream()
                .filter(source -> source.path().equals(file))
                .map(SourceFile::lines)
                .filter(lines -> line >= 1 && line <= lines.size())
                .map(lines -> lines.get(line - 1))
                .findFirst()
                .orElse("");
    }
}
