package dev.lockstep.core.handout;

import dev.lockstep.model.Exercise;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/** Writes what Maven and JUnit read of a handout; versions were filled in when Lockstep was built. */
final class HandoutPom {
    /** Maven takes the repository inside the handout for a remote one, and would not look there with {@code -o}. */
    private static final String CONFIGURATION = "-Daether.offline.protocols=file\n";

    /** Tests that explore do so by an extension that no source names. */
    private static final String EXTENSIONS = "junit.jupiter.extensions.autodetection.enabled=true\n";

    private HandoutPom() {}

    static void write(Exercise exercise, String version, Path handout) throws IOException {
        String pom = template("handout-pom.xml")
                .replace("{{version}}", version)
                .replace("{{dependencies}}", PomDependencies.of(exercise))
                .replace("{{id}}", exercise.id().value())
                .replace("{{title}}", escaped(exercise.title()));
        Files.writeString(handout.resolve("pom.xml"), pom);
        Files.writeString(Files.createDirectory(handout.resolve(".mvn")).resolve("maven.config"), CONFIGURATION);
        writeExtensions(handout.resolve("src/test/resources/junit-platform.properties"));
    }

    /** Adds to what the exercise may have there itself. */
    private static void writeExtensions(Path properties) throws IOException {
        String own = Files.exists(properties) ? Files.readString(properties).stripTrailing() + "\n" : "";
        Files.createDirectories(properties.getParent());
        Files.writeString(properties, own + EXTENSIONS);
    }

    /** A resource of this package as text. */
    static String template(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(HandoutPom.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
