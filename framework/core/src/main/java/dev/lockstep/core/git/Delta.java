package dev.lockstep.core.git;

import java.io.IOException;

/** Git's description of an object by another one: copy this stretch, insert these bytes. */
final class Delta {
    private final byte[] delta;
    private int at;

    private Delta(byte[] delta) {
        this.delta = delta;
    }

    static byte[] apply(byte[] base, byte[] delta) throws IOException {
        try {
            return new Delta(delta).applied(base);
        } catch (ArrayIndexOutOfBoundsException damaged) {
            throw new IOException("it has a delta that is damaged", damaged);
        }
    }

    private byte[] applied(byte[] base) throws IOException {
        long from = size();
        long to = size();
        if (from != base.length || to > GitObject.MOST_BYTES) {
            throw new IOException("it has a delta that does not fit its base");
        }
        byte[] result = new byte[(int) to];
        int filled = 0;
        while (at < delta.length) {
            int code = delta[at++] & 0xFF;
            if (code == 0) {
                throw new IOException("it has a delta of an unknown kind");
            }
            filled += (code & 0x80) != 0 ? copy(base, code, result, filled) : insert(code, result, filled);
        }
        if (filled != to) {
            throw new IOException("it has a delta that was cut off");
        }
        return result;
    }

    private int copy(byte[] base, int code, byte[] result, int filled) {
        int offset = number(code, 4);
        int length = number(code >> 4, 3);
        length = length == 0 ? 0x10000 : length;
        System.arraycopy(base, offset, result, filled, length);
        return length;
    }

    private int insert(int length, byte[] result, int filled) {
        System.arraycopy(delta, at, result, filled, length);
        at += length;
        return length;
    }

    /** A little-endian number of which {@code flags} say which bytes are there. */
    private int number(int flags, int bytes) {
        int number = 0;
        for (int i = 0; i < bytes; i++) {
            number |= (flags & 1 << i) != 0 ? (delta[at++] & 0xFF) << 8 * i : 0;
        }
        return number;
    }

    private long size() {
        long size = 0;
        int shift = 0;
        int next;
        do {
            next = delta[at++];
            size |= (long) (next & 0x7F) << shift;
            shift += 7;
        } while ((next & 0x80) != 0 && shift < 56);
        return size;
    }
}
