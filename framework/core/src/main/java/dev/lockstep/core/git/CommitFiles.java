package dev.lockstep.core.git;

import dev.lockstep.core.intake.FileTree;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The plain files of a commit; links and submodules are left out. */
final class CommitFiles implements FileTree {
    private static final int DEEPEST = 64;
    private static final int NAME = 20;
    /** Entries that are looked at for each file that may be found: a tree may name the same one again and again. */
    private static final int ENTRIES_FOR_A_FILE = 10;

    private final GitObjects objects;
    private final String tree;
    private final Map<String, String> blobs = new LinkedHashMap<>();
    private int most;
    private int seen;

    CommitFiles(GitObjects objects, String tree) {
        this.objects = objects;
        this.tree = tree;
    }

    @Override
    public synchronized List<String> names(int limit) throws IOException {
        blobs.clear();
        most = limit;
        seen = 0;
        list(tree, "", 0);
        return new ArrayList<>(blobs.keySet());
    }

    @Override
    public synchronized InputStream open(String name) throws IOException {
        String blob = blobs.get(name);
        if (blob == null) {
            throw new NoSuchFileException(name);
        }
        return new ByteArrayInputStream(objects.read(blob).as("blob"));
    }

    private void list(String hash, String folder, int depth) throws IOException {
        byte[] bytes = objects.read(hash).as("tree");
        int at = 0;
        while (at < bytes.length && blobs.size() <= most) {
            int space = indexOf(bytes, ' ', at);
            int end = indexOf(bytes, '\0', space);
            String mode = new String(bytes, at, space - at, StandardCharsets.US_ASCII);
            String name = new String(bytes, space + 1, end - space - 1, StandardCharsets.UTF_8);
            at = end + 1 + NAME;
            if (at > bytes.length) {
                throw new IOException("its tree " + hash + " is damaged");
            }
            add(mode, folder + name, HexFormat.of().formatHex(bytes, end + 1, at), depth);
        }
    }

    private void add(String mode, String path, String hash, int depth) throws IOException {
        seen++;
        if (seen > ENTRIES_FOR_A_FILE * most) {
            throw new IOException("it has too many files and folders");
        }
        if (mode.startsWith("100")) {
            blobs.put(path, hash);
        } else if (mode.equals("40000") && depth < DEEPEST) {
            list(hash, path + "/", depth + 1);
        }
    }

    private static int indexOf(byte[] bytes, char searched, int from) throws IOException {
        for (int i = from; i < bytes.length; i++) {
            if (bytes[i] == searched) {
                return i;
            }
        }
        throw new IOException("it has a tree that is damaged");
    }
}
