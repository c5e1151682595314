package dev.lockstep.core.handout;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts the kit into a Maven repository made of files, with the check sums that Maven looks for. */
final class KitRepository {
    private static final Pattern VERSION = Pattern.compile("<version>([^<]+)</version>");

    private KitRepository() {}

    static void write(Path handout, Path kitJar) throws IOException {
        String pom = HandoutPom.template("kit-pom.xml");
        String version = version(pom);
        Path folder = Files.createDirectories(handout.resolve(".lockstep/repository/dev/lockstep/lockstep-kit")
                .resolve(version));
        add(folder.resolve("lockstep-kit-" + version + ".pom"), pom.getBytes(StandardCharsets.UTF_8));
        add(folder.resolve("lockstep-kit-" + version + ".jar"), Files.readAllBytes(kitJar));
    }

    private static String version(String pom) {
        Matcher version = VERSION.matcher(pom);
        if (!version.find()) {
            throw new IllegalStateException("the kit's pom was built without a version");
        }
        return version.group(1);
    }

    private static void add(Path file, byte[] content) throws IOException {
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
