package oslab.pagetable;

import dev.lockstep.kit.pictures.AddressWalk;
import dev.lockstep.kit.pictures.AddressWalk.Field;
import dev.lockstep.kit.pictures.AddressWalk.Step;
import java.util.ArrayList;
import java.util.List;

/** The bit fields of a virtual address. Shows an address, its fields and the walk where a result is not the expected one. */
record AddressShape(List<String> names, List<Integer> bits) {
    static AddressShape linear(int pageBits, int offsetBits) {
        return new AddressShape(List.of("page number", "offset"), List.of(pageBits, offsetBits));
    }

    static AddressShape twoLevel(int directoryBits, int tableBits, int offsetBits) {
        return new AddressShape(
                List.of("directory index", "table index", "offset"), List.of(directoryBits, tableBits, offsetBits));
    }

    /** Fails with a picture if {@code actual} is not {@code expected}; {@code walk} is the right way there. */
    void compare(String call, long address, List<Step> walk, Object expected, Object actual) {
        List<Step> steps = new ArrayList<>(walk);
        steps.add(new Step("result", told(expected), told(actual)));
        new AddressWalk(call, address, fields(address), steps, physical(expected), physical(actual))
                .assertNoDifference(call + " gave " + told(actual) + ", not " + told(expected) + ".");
    }

    /** What an entry says, in words. */
    static String told(PageTableEntry entry) {
        if (!entry.valid()) {
            return "not valid";
        }
        return (entry.present() ? "valid, present, frame " + entry.frame() : "valid, not present")
                + (entry.readable() ? "" : ", not readable")
                + (entry.writable() ? "" : ", not writable");
    }

    private static String told(Object result) {
        if (result instanceof Translation.PhysicalAddress found) {
            return "physical address " + hexadecimal(found.address()) + " on page " + found.page();
        }
        if (result instanceof Translation.Invalid fault) {
            return "invalid at level " + fault.level() + ", index " + fault.index();
        }
        if (result instanceof Translation.PageFault fault) {
            return "page fault of page " + fault.page();
        }
        if (result instanceof Translation.ProtectionFault fault) {
            return "protection fault on page " + fault.page();
        }
        if (result instanceof Walk.Found found) {
            return "physical address " + hexadecimal(found.physicalAddress()) + " holds " + found.value();
        }
        if (result instanceof Walk.DirectoryFault fault) {
            return "fault in the page directory, index " + fault.index();
        }
        return result instanceof Walk.TableFault fault
                ? "fault in the page table, index " + fault.index()
                : String.valueOf(result);
    }

    private static String hexadecimal(long address) {
        return "0x" + Long.toHexString(address);
    }

    private List<Field> fields(long address) {
        int width = bits.stream().mapToInt(Integer::intValue).sum();
        String digits = padded(address, width);
        List<Field> fields = new ArrayList<>();
        int at = digits.length() - width;
        for (int i = 0; i < bits.size(); i++) {
            String part = i == 0 ? digits.substring(0, at + bits.get(0)) : digits.substring(at, at + bits.get(i));
            fields.add(new Field(names.get(i), bits.get(i), value(part)));
            at += bits.get(i);
        }
        return fields;
    }

    private List<Field> physical(Object result) {
        if (result instanceof Translation.PhysicalAddress found) {
            return physical(found.address());
        }
        return result instanceof Walk.Found found ? physical(found.physicalAddress()) : List.of();
    }

    private List<Field> physical(long address) {
        int offsetBits = bits.get(bits.size() - 1);
        String digits = padded(address, offsetBits + 8);
        int at = digits.length() - offsetBits;
        return List.of(
                new Field("frame", at, value(digits.substring(0, at))),
                new Field("offset", offsetBits, value(digits.substring(at))));
    }

    private static String padded(long address, int width) {
        String digits = Long.toBinaryString(address);
        return "0".repeat(Math.max(0, width - digits.length())) + digits;
    }

    private static long value(String digits) {
        return digits.isEmpty() ? 0 : Long.parseUnsignedLong(digits, 2);
    }
}
