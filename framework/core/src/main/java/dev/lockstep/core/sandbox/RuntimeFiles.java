package dev.lockstep.core.sandbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a JDK needs outside its own folder: libraries of the system, and its configuration where a distribution keeps it. */
final class RuntimeFiles {
    private static final Pattern LIBRARY = Pattern.compile("(?m)(?:=>)?\\s+(/\\S+) \\(0x");
    private static final int DEPTH = 3;
    private static final Path LIBRARY_CACHE = Path.of("/etc/ld.so.cache");

    /** Parts of a JDK that a program without windows loads. */
    private static final List<String> PARTS = List.of(
            "bin/java",
            "lib/server/libjvm.so",
            "lib/libjava.so",
            "lib/libjimage.so",
            "lib/libzip.so",
            "lib/libnet.so",
            "lib/libnio.so",
            "lib/libextnet.so",
            "lib/libmanagement.so",
            "lib/libmanagement_ext.so",
            "lib/libinstrument.so",
            "lib/libverify.so");

    private RuntimeFiles() {}

    /** Files and folders outside {@code home} that its JVM needs, and those of {@code programs}. */
    static List<Path> of(Path home, List<Path> programs) throws IOException {
        Set<Path> files = new TreeSet<>(libraries(home, programs));
        files.addAll(configuration(home));
        if (Files.exists(LIBRARY_CACHE)) {
            files.add(LIBRARY_CACHE);
        }
        files.addAll(programs);
        return List.copyOf(files);
    }

    private static List<Path> libraries(Path home, List<Path> programs) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Programs.find("ldd").orElse(Path.of("ldd")).toString());
        PARTS.stream().map(home::resolve).filter(Files::exists).forEach(part -> command.add(part.toString()));
        programs.forEach(program -> command.add(program.toString()));
        return libraries(Programs.run(command).said(), home);
    }

    /** The libraries that {@code ldd} names, without those of the JDK itself. */
    static List<Path> libraries(String said, Path home) {
        List<Path> libraries = new ArrayList<>();
        Matcher matcher = LIBRARY.matcher(said);
        while (matcher.find()) {
            Path library = Path.of(matcher.group(1));
            if (!library.normalize().startsWith(home)) {
                libraries.add(library);
            }
        }
        return libraries;
    }

    /** Folders like {@code /etc/java-17-openjdk} that links in {@code home} lead to: Debian keeps {@code conf} there. */
    static Set<Path> configuration(Path home) throws IOException {
        Set<Path> folders = new TreeSet<>();
        for (String part : List.of("conf", "lib")) {
            if (Files.isDirectory(home.resolve(part))) {
                try (Stream<Path> files = Files.walk(home.resolve(part), DEPTH)) {
                    for (Path link : files.filter(Files::isSymbolicLink).toList()) {
                        Path target = link.resolveSibling(Files.readSymbolicLink(link))
                                .normalize();
                        if (target.toString().startsWith("/etc/java")) {
                            folders.add(Path.of("/").resolve(target.subpath(0, 2)));
                        }
                    }
                }
            }
        }
        return folders;
    }
}
