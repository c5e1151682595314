package oslab.pagetable;

import dev.lockstep.kit.oracle.BadCase;
import dev.lockstep.kit.oracle.OracleAdapter;
import dev.lockstep.kit.oracle.OracleInput;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * Cases of one level: {@code pageSize}, {@code pte} and {@code vas}; an entry has 32 bits, the highest says that it is
 * valid, the others are the frame. Cases of two levels: {@code memoryHex}, {@code pdbr} and {@code vas}; pages have 32
 * bytes and tables are as large as a page, unless {@code pageSize}, {@code directoryBits} or {@code tableBits} say otherwise.
 */
public final class PageTableOracle implements OracleAdapter {
    private static final long VALID = 1L << 31;
    private static final int USUAL_PAGE_BYTES = 32;
    private static final int MOST_PAGE_BYTES = 1024;
    private static final int MOST_BITS = 10;
    private static final int FRAMES = 128;

    @Override
    public Object answer(OracleInput input) {
        return input.has("memoryHex") ? twoLevels(input) : oneLevel(input);
    }

    private static List<Object> oneLevel(OracleInput input) {
        input.knowsOnly("pageSize", "pte", "vas");
        int pageSize = pageSize(input, 1 << 30);
        List<Long> entries = input.numbers("pte");
        long size = (long) pageSize * entries.size();
        List<Long> addresses = addresses(input, size);
        if (entries.isEmpty()) {
            throw new BadCase("input.pte must hold an entry for each page, but is empty");
        }
        LinearPageTable table = new LinearPageTable(size, pageSize);
        for (int page = 0; page < entries.size(); page++) {
            table.map(page, entry(entries.get(page)));
        }
        List<Object> answers = new ArrayList<>();
        addresses.forEach(address -> answers.add(told(table.translate(address, false))));
        return answers;
    }

    private static PageTableEntry entry(long bits) {
        if (bits < 0 || bits >= 2 * VALID) {
            throw new BadCase("input.pte must hold unsigned numbers of 32 bits, but holds " + bits);
        }
        return new PageTableEntry(bits >= VALID, bits >= VALID, (int) (bits % VALID), true, true, false, false);
    }

    private static Object told(Translation translation) {
        if (translation instanceof Translation.PhysicalAddress found) {
            return List.of(found.page(), found.address());
        }
        return translation instanceof Translation.Invalid fault
                ? List.of("INVALID", fault.index())
                : String.valueOf(translation);
    }

    private static List<Object> twoLevels(OracleInput input) {
        input.knowsOnly("memoryHex", "pdbr", "vas", "pageSize", "directoryBits", "tableBits");
        int pageSize = input.has("pageSize") ? pageSize(input, MOST_PAGE_BYTES) : USUAL_PAGE_BYTES;
        int offsetBits = Integer.numberOfTrailingZeros(pageSize);
        int directoryBits = bits(input, "directoryBits", offsetBits);
        int tableBits = bits(input, "tableBits", offsetBits);
        byte[] memory = memory(input);
        int directoryFrame = input.integer("pdbr", 0, FRAMES - 1);
        List<Long> addresses = addresses(input, 1L << (directoryBits + tableBits + offsetBits));
        MemoryWalker walker = new MemoryWalker(directoryBits, tableBits, offsetBits);
        List<Object> answers = new ArrayList<>();
        addresses.forEach(address -> answers.add(told(walker.walk(memory, directoryFrame, address.intValue()))));
        return answers;
    }

    private static int pageSize(OracleInput input, int most) {
        int pageSize = input.integer("pageSize", 1, most);
        if (Integer.bitCount(pageSize) != 1) {
            throw new BadCase("input.pageSize must be a power of two, but is " + pageSize);
        }
        return pageSize;
    }

    private static int bits(OracleInput input, String name, int usual) {
        return input.has(name) ? input.integer(name, 1, MOST_BITS) : usual;
    }

    private static byte[] memory(OracleInput input) {
        try {
            return HexFormat.of().parseHex(input.text("memoryHex"));
        } catch (IllegalArgumentException noHexadecimal) {
            throw new BadCase("input.memoryHex must be hexadecimal: " + noHexadecimal.getMessage());
        }
    }

    private static Object told(Walk walk) {
        if (walk instanceof Walk.Found found) {
            return List.of(found.physicalAddress(), found.value());
        }
        return walk instanceof Walk.DirectoryFault ? "PDE_FAULT" : "PTE_FAULT";
    }

    private static List<Long> addresses(OracleInput input, long size) {
        List<Long> addresses = input.numbers("vas");
        addresses.stream().filter(address -> address < 0 || address >= size).forEach(address -> {
            throw new BadCase("input.vas must be addresses below " + size + ", but one is " + address);
        });
        return addresses;
    }
}
