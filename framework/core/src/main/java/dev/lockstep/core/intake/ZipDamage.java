package dev.lockstep.core.intake;

import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;

/** Compares what was read from a zip with the check sum that it states. */
final class ZipDamage {
    private ZipDamage() {}

    static FoundFile check(ZipArchiveEntry entry, FoundFile file) {
        if (file instanceof FoundFile.Loaded loaded && entry.getCrc() != checkSum(loaded.bytes())) {
            return new FoundFile.Unusable(file.path(), "is damaged inside the zip; zip the files again");
        }
        return file;
    }

    private static long checkSum(byte[] bytes) {
        CRC32 sum = new CRC32();
        sum.update(bytes);
        return sum.getValue();
    }
}
