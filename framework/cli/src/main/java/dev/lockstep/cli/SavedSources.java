package dev.lockstep.cli;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Notices when a source file has another content than before.
 *
 * <p>An editor may write, rename and touch a file for one save; only what it comes to counts. So the content decides, and
 * the file system merely says when to look.
 */
final class SavedSources implements Closeable {
    private final Path root;
    private final WatchService watcher;
    private final Set<Path> watched = new HashSet<>();
    private Map<Path, String> seen;

    private SavedSources(Path root, WatchService watcher) throws IOException {
        this.root = root;
        this.watcher = watcher;
        this.seen = look();
    }

    static SavedSources below(Path root) throws IOException {
        return new SavedSources(root, root.getFileSystem().newWatchService());
    }

    /** Returns once a file was added, removed or changed since it last returned. */
    void awaitNext() throws IOException, InterruptedException {
        Map<Path, String> now = look();
        while (now.equals(seen)) {
            WatchKey key = watcher.take();
            key.pollEvents();
            if (!key.reset()) {
                watched.remove((Path) key.watchable());
            }
            now = look();
        }
        seen = now;
    }

    /** The content of every source file; folders that are new are watched from now on, before they are read. */
    private Map<Path, String> look() throws IOException {
        Map<Path, String> contents = new HashMap<>();
        for (Path path : below()) {
            if (Files.isDirectory(path)) {
                watch(path);
            } else if (path.toString().endsWith(".java")) {
                contents.put(path, content(path));
            }
        }
        return contents;
    }

    private List<Path> below() throws IOException {
        try (Stream<Path> paths = Files.walk(root)) {
            return paths.toList();
        } catch (UncheckedIOException vanished) {
            return List.of(root); // a file went while we looked; an event about it is waiting
        }
    }

    private void watch(Path folder) throws IOException {
        if (watched.add(folder)) {
            folder.register(
                    watcher,
                    StandardWatchEventKinds.ENTRY_CREATE,
                    StandardWatchEventKinds.ENTRY_MODIFY,
                    StandardWatchEventKinds.ENTRY_DELETE);
        }
    }

    /** As bytes in text, for nobody reads it: half a character must not break a comparison. */
    private static String content(Path file) throws IOException {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (NoSuchFileException renamedMeanwhile) {
            return "";
        }
    }

    @Override
    public void close() throws IOException {
        watcher.close();
    }
}
