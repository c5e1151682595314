package dev.lockstep.core.git;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HexFormat;
import java.util.Optional;

/** A pack of objects and its index, version 2. */
final class Pack {
    private static final int MAGIC = 0xFF744F63;
    private static final int FAN_OUT = 8;
    private static final int NAMES = FAN_OUT + 256 * 4;
    private static final int NAME = 20;
    private static final int LONGEST_CHAIN = 4096;
    private static final String[] TYPES = {"", "commit", "tree", "blob", "tag"};
    private static final int BY_OFFSET = 6;
    private static final int BY_NAME = 7;

    private final Path pack;
    private final ByteBuffer index;
    private final int count;

    private Pack(Path pack, ByteBuffer index) {
        this.pack = pack;
        this.index = index;
        this.count = index.getInt(FAN_OUT + 255 * 4);
    }

    /** The pack beside {@code index}, or none if that is of an older kind. */
    static Optional<Pack> of(Path index) throws IOException {
        if (!Files.isRegularFile(index, LinkOption.NOFOLLOW_LINKS) || Files.size(index) > GitObject.MOST_BYTES) {
            throw new IOException("its index " + index.getFileName() + " is too large, or no plain file");
        }
        ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(index));
        boolean known = bytes.capacity() > NAMES && bytes.getInt(0) == MAGIC && bytes.getInt(4) == 2;
        Path pack = index.resolveSibling(index.getFileName().toString().replaceFirst("\\.idx$", ".pack"));
        if (!Files.isRegularFile(pack, LinkOption.NOFOLLOW_LINKS)) {
            throw new IOException("its pack " + pack.getFileName() + " is no plain file");
        }
        return known ? Optional.of(new Pack(pack, bytes)) : Optional.empty();
    }

    /** An object of this pack; those that its delta is based on may lie in {@code others}. */
    Optional<GitObject> find(String hash, GitObjects others) throws IOException {
        try {
            long offset = offset(HexFormat.of().parseHex(hash));
            return offset < 0 ? Optional.empty() : Optional.of(read(offset, others));
        } catch (IndexOutOfBoundsException damaged) {
            throw new IOException("its index of objects is damaged", damaged);
        }
    }

    private long offset(byte[] name) {
        int first = name[0] & 0xFF;
        int low = first == 0 ? 0 : index.getInt(FAN_OUT + (first - 1) * 4);
        int high = index.getInt(FAN_OUT + first * 4) - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int unsigned = unsigned(middle, name);
            if (unsigned == 0) {
                return offsetOf(middle);
            }
            low = unsigned < 0 ? middle + 1 : low;
            high = unsigned > 0 ? middle - 1 : high;
        }
        return -1;
    }

    private int unsigned(int entry, byte[] name) {
        byte[] other = new byte[NAME];
        index.get(NAMES + entry * NAME, other);
        return Arrays.compareUnsigned(other, name);
    }

    private long offsetOf(int entry) {
        int offset = index.getInt(NAMES + count * (NAME + 4) + entry * 4);
        return offset >= 0 ? offset : index.getLong(NAMES + count * (NAME + 4 + 4) + (offset & 0x7FFFFFFF) * 8);
    }

    /** Follows deltas down to a whole object, then applies them on the way up. */
    private GitObject read(long start, GitObjects others) throws IOException {
        Deque<byte[]> deltas = new ArrayDeque<>();
        long offset = start;
        long left = GitObject.MOST_BYTES;
        while (deltas.size() < LONGEST_CHAIN) {
            Entry entry = entry(offset);
            if (entry.type() < TYPES.length) {
                return rebuilt(new GitObject(TYPES[entry.type()], entry.bytes()), deltas);
            }
            deltas.push(entry.bytes());
            left -= entry.bytes().length;
            if (left < 0) {
                throw new IOException("its deltas are too large");
            }
            if (entry.type() == BY_NAME) {
                return rebuilt(others.read(entry.base()), deltas);
            }
            offset -= entry.back();
        }
        throw new IOException("its deltas go in circles");
    }

    private static GitObject rebuilt(GitObject base, Deque<byte[]> deltas) throws IOException {
        byte[] bytes = base.bytes();
        for (byte[] delta : deltas) {
            bytes = Delta.apply(bytes, delta);
        }
        return new GitObject(base.type(), bytes);
    }

    /** What lies at a place of the pack: {@code back} bytes before it lies its base, or elsewhere under the name {@code base}. */
    private record Entry(int type, byte[] bytes, long back, String base) {}

    private Entry entry(long offset) throws IOException {
        try (FileChannel channel = FileChannel.open(pack, StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS)) {
            InputStream in = new BufferedInputStream(Channels.newInputStream(channel.position(offset)));
            int next = in.read();
            int type = next >> 4 & 7;
            long size = next & 15;
            for (int shift = 4; (next & 0x80) != 0 && shift < 60; shift += 7) {
                next = in.read();
                size |= (long) (next & 0x7F) << shift;
            }
            boolean known = type > 0 && (type < TYPES.length || type == BY_OFFSET || type == BY_NAME);
            if (next < 0 || !known) {
                throw new IOException("its pack is damaged");
            }
            long back = type == BY_OFFSET ? back(in) : 0;
            String base = type == BY_NAME ? HexFormat.of().formatHex(in.readNBytes(NAME)) : "";
            return new Entry(type, Inflated.exactly(in, size), back, base);
        }
    }

    private static long back(InputStream in) throws IOException {
        int next = in.read();
        long back = next & 0x7F;
        while ((next & 0x80) != 0 && next >= 0) {
            next = in.read();
            back = back + 1 << 7 | next & 0x7F;
        }
        if (back <= 0) {
            throw new IOException("its deltas go in circles");
        }
        return back;
    }
}
