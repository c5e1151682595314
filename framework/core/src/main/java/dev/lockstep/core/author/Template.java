package dev.lockstep.core.author;

import dev.lockstep.model.ExerciseId;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import javax.lang.model.SourceVersion;

/** A tiny exercise with everything that an exercise has, and holes where its name belongs. */
final class Template {
    private static final String STUB = "src/main/java/{{path}}/";
    private static final String PUBLIC = "src/test/java/{{path}}/";
    private static final String HIDDEN = "src/hidden/java/{{path}}/";
    private static final String GRADED = "{{path}}/TicketMachine.java";

    /** Where each file of the template goes. */
    private static final Map<String, String> FILES = Map.of(
            "exercise.json", "exercise.json",
            "HANDOUT.md", "HANDOUT.md",
            "stub.java", STUB + "TicketMachine.java",
            "TicketMachineTest.java", PUBLIC + "TicketMachineTest.java",
            "EveryScheduleTest.java", PUBLIC + "EveryScheduleTest.java",
            "OneThreadHiddenTest.java", HIDDEN + "OneThreadHiddenTest.java",
            "ManyThreadsHiddenTest.java", HIDDEN + "ManyThreadsHiddenTest.java");

    /** The solutions, and what each says of itself. */
    private static final Map<String, String> SOLUTIONS = Map.of(
            "reference", expected("", "One lock guards the count."),
            "alternatives/atomic-number", expected("", "One atomic step takes and raises the number."),
            "mutants/starts-at-zero", expected("in-order", "The number is handed out before it is raised."),
            "mutants/remaining-never-falls", expected("remaining", "What was sold is never taken off."),
            "mutants/sells-one-too-many", expected("errors", "> for ==: one ticket more than there are."),
            "mutants/looks-and-counts-in-two-steps",
                    expected("no-ticket-twice", "No lock: two threads may see the same number."));

    private final ExerciseId id;
    private final String path;

    Template(ExerciseId id) {
        this.id = id;
        String name = id.value().replace("-", "");
        this.path = "oslab/" + (SourceVersion.isKeyword(name) ? name + "exercise" : name);
    }

    void write(Path folder) throws IOException {
        for (Map.Entry<String, String> file : FILES.entrySet()) {
            write(folder.resolve(filled(file.getValue())), filled(read(file.getKey())));
        }
        for (Map.Entry<String, String> solution : SOLUTIONS.entrySet()) {
            Path place = folder.resolve("solutions").resolve(solution.getKey());
            write(place.resolve("expected.json"), solution.getValue());
            write(place.resolve(filled(GRADED)), filled(read(place.getFileName() + ".java")));
        }
    }

    private String filled(String text) {
        return text.replace("{{id}}", id.value())
                .replace("{{title}}", title())
                .replace("{{path}}", path)
                .replace("{{package}}", path.replace('/', '.'));
    }

    /** {@code page-table} is "Page table". */
    private String title() {
        String words = id.value().replace('-', ' ');
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private static String expected(String criterion, String why) {
        String loses = criterion.isEmpty() ? "[]" : "[\"" + criterion + "\"]";
        return "{\n  \"loses\": " + loses + ",\n  \"why\": \"" + why + "\"\n}\n";
    }

    private static String read(String name) throws IOException {
        try (InputStream in = Template.class.getResourceAsStream("template/" + name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
