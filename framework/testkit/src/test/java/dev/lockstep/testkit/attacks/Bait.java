package dev.lockstep.testkit.attacks;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;

/**
 * What attacks reach for, laid out in the open: files that anybody may read and change, and a port that answers. Only the
 * layer under test keeps them away.
 */
final class Bait implements AutoCloseable {
    /** Where attacks look. */
    static final Path FOLDER = Path.of("/tmp/lockstep-bait");

    private static final int PORT = 47113;
    private static final String SAID = "nothing to see";

    private final String secret;
    private final ServerSocket server;
    private final AtomicInteger calls = new AtomicInteger();
    private TreeMap<String, String> before = new TreeMap<>();

    private Bait(String secret, ServerSocket server) {
        this.secret = secret;
        this.server = server;
    }

    /** Lays it out; {@code secret} is in the environment of this JVM already, and in its home folder. */
    static Bait laidOut(String secret) throws IOException {
        Bait bait = new Bait(secret, new ServerSocket(PORT, 8, InetAddress.getLoopbackAddress()));
        bait.layOut();
        Thread thread = new Thread(bait::answer, "bait");
        thread.setDaemon(true);
        thread.start();
        return bait;
    }

    String secret() {
        return secret;
    }

    /** What has been changed or called since the last look; then all of it is as before. */
    Optional<String> touched() throws IOException {
        TreeMap<String, String> now = contents();
        List<String> found = new ArrayList<>();
        if (!now.equals(before)) {
            found.add("files changed: " + now.keySet());
            layOut();
        }
        int called = calls.getAndSet(0);
        if (called > 0) {
            found.add("called over the network " + called + " times");
        }
        return found.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", found));
    }

    private void layOut() throws IOException {
        FileUtils.deleteDirectory(FOLDER.toFile());
        Files.createDirectories(FOLDER.resolve("sibling"));
        Files.writeString(FOLDER.resolve("marker"), "as it was");
        Files.writeString(FOLDER.resolve("secret"), secret);
        Files.writeString(FOLDER.resolve("sibling/Vault.java"), "// " + secret);
        try (Stream<Path> all = Files.walk(FOLDER)) {
            for (Path path : all.toList()) {
                Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwxrwxrwx"));
            }
        }
        before = contents();
    }

    private static TreeMap<String, String> contents() throws IOException {
        TreeMap<String, String> contents = new TreeMap<>();
        try (Stream<Path> all = Files.walk(FOLDER)) {
            for (Path path : all.toList()) {
                contents.put(path.toString(), Files.isRegularFile(path) ? Files.readString(path) : "");
            }
        }
        return contents;
    }

    private void answer() {
        while (!server.isClosed()) {
            try (Socket socket = server.accept()) {
                calls.incrementAndGet();
                socket.getOutputStream().write((SAID + secret).getBytes());
            } catch (IOException gone) {
                continue;
            }
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
        FileUtils.deleteDirectory(FOLDER.toFile());
    }
}
