package dev.lockstep.core.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** Writes a zip field by field, so that every field can lie. */
final class RawZip {
    static final int STORED = 0;
    static final int DEFLATED = 8;

    /** What a directory record says of one entry; {@code offset} is where its data are said to begin. */
    record Claim(String name, int flags, int method, int crc, int compressed, int size, int offset) {
        Claim called(String other) {
            return new Claim(other, flags, method, crc, compressed, size, offset);
        }

        Claim ofSize(int other) {
            return new Claim(name, flags, method, crc, compressed, other, offset);
        }

        Claim compressedTo(int other) {
            return new Claim(name, flags, method, crc, other, size, offset);
        }

        Claim by(int other) {
            return new Claim(name, flags, other, crc, compressed, size, offset);
        }

        Claim at(int other) {
            return new Claim(name, flags, method, crc, compressed, size, other);
        }
    }

    private final ByteArrayOutputStream data = new ByteArrayOutputStream();
    private final ByteArrayOutputStream directory = new ByteArrayOutputStream();
    private int records;

    /** Writes the data of one entry, and returns what an honest directory record would say of it. */
    Claim data(String name, byte[] content) {
        return data(name, content, 0, new byte[0]);
    }

    Claim data(String name, byte[] content, int flags, byte[] behind) {
        byte[] packed = deflated(content);
        CRC32 sum = new CRC32();
        sum.update(content);
        Claim claim =
                new Claim(name, flags, DEFLATED, (int) sum.getValue(), packed.length, content.length, data.size());
        byte[] raw = name.getBytes(UTF_8);
        data.writeBytes(little(30 + raw.length)
                .putInt(0x04034b50)
                .putShort((short) 20)
                .putShort((short) flags)
                .putShort((short) DEFLATED)
                .putInt(0)
                .putInt(flags == 0 ? claim.crc : 0)
                .putInt(flags == 0 ? packed.length : 0)
                .putInt(flags == 0 ? content.length : 0)
                .putShort((short) raw.length)
                .putShort((short) 0)
                .put(raw)
                .array());
        data.writeBytes(packed);
        data.writeBytes(behind);
        return claim;
    }

    RawZip record(Claim claim) {
        byte[] raw = claim.name.getBytes(UTF_8);
        directory.writeBytes(little(46 + raw.length)
                .putInt(0x02014b50)
                .putInt(20 << 16 | 20)
                .putShort((short) claim.flags)
                .putShort((short) claim.method)
                .putInt(0)
                .putInt(claim.crc)
                .putInt(claim.compressed)
                .putInt(claim.size)
                .putShort((short) raw.length)
                .putShort((short) 0)
                .putShort((short) 0)
                .putInt(0)
                .putInt(0)
                .putInt(claim.offset)
                .put(raw)
                .array());
        records++;
        return this;
    }

    Path write(Path file) throws IOException {
        return write(file, end(records, data.size()));
    }

    /** Ends with the large form of the directory's end, which states {@code stated} entries. */
    Path writeLarge(Path file, long stated) throws IOException {
        byte[] large = little(76)
                .putInt(0x06064b50)
                .putLong(44)
                .putInt(45 << 16 | 45)
                .putInt(0)
                .putInt(0)
                .putLong(stated)
                .putLong(stated)
                .putLong(directory.size())
                .putLong(data.size())
                .putInt(0x07064b50)
                .putInt(0)
                .putLong(data.size() + directory.size())
                .putInt(1)
                .array();
        return write(
                file, ByteBuffer.allocate(98).put(large).put(end(0xFFFF, -1)).array());
    }

    private Path write(Path file, byte[] end) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        data.writeTo(all);
        directory.writeTo(all);
        all.writeBytes(end);
        return Files.write(file, all.toByteArray());
    }

    private byte[] end(int stated, int offset) {
        return little(22)
                .putInt(0x06054b50)
                .putInt(0)
                .putShort((short) stated)
                .putShort((short) stated)
                .putInt(offset < 0 ? -1 : directory.size())
                .putInt(offset)
                .putShort((short) 0)
                .array();
    }

    private static byte[] deflated(byte[] content) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed, new Deflater(9, true))) {
            out.write(content);
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
        return packed.toByteArray();
    }

    private static ByteBuffer little(int length) {
        return ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    }
}
