package dev.lockstep.core.handout;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts what the tests of a handout use into a Maven repository made of files, with the check sums that Maven looks for. */
final class HandoutRepository {
    private static final Pattern VERSION = Pattern.compile("<version>([^<]+)</version>");
    private static final List<String> OURS = List.of("lockstep-kit", "lockstep-weaver", "lockstep-desk");

    private HandoutRepository() {}

    /**
     * Writes the repository.
     *
     * @param desk the folder {@code lib} below it holds our jars, {@code repository} those of others with their poms
     */
    static void write(Path handout, Path desk) throws IOException {
        Path repository = handout.resolve(".lockstep/repository");
        for (String artifact : OURS) {
            addOurs(artifact, desk.resolve("lib"), repository.resolve("dev/lockstep"));
        }
        Path theirs = desk.resolve("repository");
        for (Path file : Trees.files(theirs)) {
            if (file.toString().endsWith(".jar") || file.toString().endsWith(".pom")) {
                add(repository.resolve(theirs.relativize(file).toString()), Files.readAllBytes(file));
            }
        }
    }

    private static void addOurs(String artifact, Path jars, Path repository) throws IOException {
        String pom = HandoutPom.template(artifact + "-pom.xml");
        String version = version(pom);
        String name = artifact + "-" + version;
        Path folder = repository.resolve(artifact).resolve(version);
        add(folder.resolve(name + ".pom"), pom.getBytes(StandardCharsets.UTF_8));
        add(folder.resolve(name + ".jar"), Files.readAllBytes(jars.resolve(name + ".jar")));
    }

    private static String version(String pom) {
        Matcher version = VERSION.matcher(pom);
        if (!version.find()) {
            throw new IllegalStateException("a pom of ours was built without a version");
        }
        return version.group(1);
    }

    private static void add(Path file, byte[] content) throws IOException {
        Files.createDirectories(file.getParent());
        Files.write(file, content);
        Files.writeString(file.resolveSibling(file.getFileName() + ".sha1"), checkSum("SHA-1", content));
        Files.writeString(file.resolveSibling(file.getFileName() + ".md5"), checkSum("MD5", content));
    }

    private static String checkSum(String algorithm, byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance(algorithm).digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has " + algorithm, e);
        }
    }
}
