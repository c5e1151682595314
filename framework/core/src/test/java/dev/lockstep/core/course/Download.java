package dev.lockstep.core.course;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lockstep.core.intake.Intake;
import dev.lockstep.core.intake.Received;
import dev.lockstep.model.ApiPolicy;
import dev.lockstep.model.Criterion;
import dev.lockstep.model.Exercise;
import dev.lockstep.model.ExerciseId;
import dev.lockstep.model.FilePolicy;
import dev.lockstep.model.Limits;
import dev.lockstep.model.Rubric;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A made-up download of a platform, packed or unpacked, and what intake finds in it. */
final class Download {
    static final String FILE = "Tlb.java";

    private final Map<String, String> files = new LinkedHashMap<>();

    /** A right source file that says whose it is. */
    static String source(String whose) {
        return "package oslab.tlb;\npublic class Tlb {} // " + whose + "\n";
    }

    Download with(String path, String text) {
        files.put(path, text);
        return this;
    }

    Path zip(Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> each : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(each.getKey()));
                zip.write(each.getValue().getBytes(java.nio.charset.StandardCharsets.UTF_8));
            }
        }
        return file;
    }

    Path folder(Path folder) throws IOException {
        for (Map.Entry<String, String> each : files.entrySet()) {
            Path file = folder.resolve(each.getKey());
            Files.createDirectories(file.getParent());
            Files.writeString(file, each.getValue());
        }
        return folder;
    }

    /** What intake takes for the exercise's one file, by who the origin says handed it in: {@code id person}. */
    static Map<String, String> received(Course course) {
        Map<String, String> received = new LinkedHashMap<>();
        for (CourseEntry entry : course.entries()) {
            Received found = Intake.receive(entry.location(), entry.id(), exercise());
            assertThat(found).as(entry.id().value()).isInstanceOf(Received.Accepted.class);
            String text =
                    ((Received.Accepted) found).submission().files().get(0).text();
            String who = entry.origin().id() + " " + entry.origin().person();
            received.put(who.strip(), text.substring(text.indexOf("// ") + 3).strip());
        }
        return received;
    }

    private static Exercise exercise() {
        return new Exercise(
                new ExerciseId("tlb"),
                "TLB",
                "A TLB.",
                Path.of("."),
                new Rubric(List.of(new Criterion("c", "C", 100, "", List.of()))),
                Limits.DEFAULT,
                new FilePolicy(List.of("oslab/tlb/Tlb.java")),
                ApiPolicy.USUAL);
    }
}
