package dev.lockstep.core.handout;

import dev.lockstep.core.Installation;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the tests of a handout use.
 *
 * @param version of our own jars: that of Lockstep and a check sum of them. Maven keeps what it has once seen of a version, and would
 *     build a newer handout with the jars of an older one
 * @param ours our jars by artifact
 * @param theirs folder with the jars and poms of others, laid out as a repository
 */
record HandoutLibraries(String version, Map<String, byte[]> ours, Path theirs) {
    private static final String[] OURS = {"lockstep-desk", "lockstep-kit", "lockstep-weaver"};

    /** Reads them from where the build of desk lays them out. */
    static HandoutLibraries in(Path desk) throws IOException {
        Map<String, byte[]> ours = new TreeMap<>();
        StringBuilder sums = new StringBuilder();
        for (String artifact : OURS) {
            Path jar = desk.resolve("lib").resolve(artifact + "-" + Installation.VERSION + ".jar");
            ours.put(artifact, Files.readAllBytes(jar));
            sums.append(CheckSums.of("SHA-256", ours.get(artifact)));
        }
        String sum = CheckSums.of("SHA-256", sums.toString().getBytes(StandardCharsets.US_ASCII));
        return new HandoutLibraries(Installation.VERSION + "-" + sum.substring(0, 8), ours, desk.resolve("repository"));
    }
}
