package dev.lockstep.testkit;

import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** Cases of the forms that the oracle files have, with answers by models that share nothing with any solution. */
final class OracleModels {
    private static final int ADDRESSES = 24;

    private OracleModels() {}

    /** Entries of 32 bits; the answers are worked out with big numbers. */
    static String oneLevel(int pageSize, int pages, SplittableRandom random) {
        List<Long> entries = new ArrayList<>();
        for (int page = 0; page < pages; page++) {
            entries.add(random.nextLong(1L << 32));
        }
        List<Long> addresses = new ArrayList<>();
        List<String> answers = new ArrayList<>();
        for (int i = 0; i < ADDRESSES; i++) {
            BigInteger address = BigInteger.valueOf(random.nextLong((long) pageSize * pages));
            BigInteger[] cut = address.divideAndRemainder(BigInteger.valueOf(pageSize));
            BigInteger entry = BigInteger.valueOf(entries.get(cut[0].intValue()));
            addresses.add(address.longValue());
            answers.add(
                    entry.testBit(31)
                            ? "[" + cut[0] + ","
                                    + entry.clearBit(31)
                                            .multiply(BigInteger.valueOf(pageSize))
                                            .add(cut[1]) + "]"
                            : "[\"INVALID\"," + cut[0] + "]");
        }
        return line("\"pageSize\":" + pageSize + ",\"pte\":" + entries + ",\"vas\":" + addresses, answers);
    }

    /** Memory in hexadecimal; the answers are worked out on strings of binary digits. */
    static String twoLevels(int directoryBits, int tableBits, int offsetBits, SplittableRandom random) {
        int bytes = (127 << offsetBits) + (1 << Math.max(offsetBits, Math.max(directoryBits, tableBits)));
        StringBuilder memory = new StringBuilder();
        for (int i = 0; i < bytes; i++) {
            memory.append(Character.forDigit(random.nextInt(16), 16))
                    .append(Character.forDigit(random.nextInt(16), 16));
        }
        int directory = random.nextInt(128);
        List<Integer> addresses = new ArrayList<>();
        List<String> answers = new ArrayList<>();
        for (int i = 0; i < 4 * ADDRESSES; i++) {
            int address = random.nextInt(1 << (directoryBits + tableBits + offsetBits));
            addresses.add(address);
            answers.add(walk(
                    memory,
                    directory,
                    digits(address, directoryBits + tableBits + offsetBits),
                    directoryBits,
                    tableBits));
        }
        String shape = "\"pageSize\":" + (1 << offsetBits) + ",\"directoryBits\":" + directoryBits + ",\"tableBits\":"
                + tableBits;
        return line(
                shape + ",\"memoryHex\":\"" + memory + "\",\"pdbr\":" + directory + ",\"vas\":" + addresses, answers);
    }

    private static String walk(CharSequence memory, int directory, String address, int directoryBits, int tableBits) {
        String directoryIndex = address.substring(0, directoryBits);
        String tableIndex = address.substring(directoryBits, directoryBits + tableBits);
        String offset = address.substring(directoryBits + tableBits);
        int pageSize = 1 << offset.length();
        String entry = read(memory, directory * pageSize + number(directoryIndex));
        if (entry.charAt(0) == '0') {
            return "\"PDE_FAULT\"";
        }
        entry = read(memory, number(entry.substring(1)) * pageSize + number(tableIndex));
        if (entry.charAt(0) == '0') {
            return "\"PTE_FAULT\"";
        }
        int place = number(entry.substring(1) + offset);
        return "[" + place + "," + number(read(memory, place)) + "]";
    }

    private static String read(CharSequence memory, int place) {
        return digits(
                Integer.parseInt(memory.subSequence(2 * place, 2 * place + 2).toString(), 16), 8);
    }

    private static String digits(int number, int length) {
        String digits = Integer.toBinaryString(number);
        return "0".repeat(length - digits.length()) + digits;
    }

    private static int number(String digits) {
        return Integer.parseInt(digits, 2);
    }

    /** A queue for each set, whose first has to go. */
    static String buffer(int sets, int ways, boolean lru, SplittableRandom random) {
        Map<Integer, Deque<Integer>> queues = new HashMap<>();
        List<Integer> pages = new ArrayList<>();
        List<String> answers = new ArrayList<>();
        for (int i = 0; i < 6 * ADDRESSES; i++) {
            int page = random.nextInt(sets * ways * 2 + 1);
            Deque<Integer> queue = queues.computeIfAbsent(page % sets, set -> new ArrayDeque<>());
            boolean hit = queue.contains(page);
            int gone = !hit && queue.size() == ways ? queue.removeFirst() : -1;
            if (!hit || lru) {
                queue.remove(page);
                queue.addLast(page);
            }
            pages.add(page);
            answers.add("[\"" + (hit ? "HIT" : "MISS") + "\"," + gone + "]");
        }
        return line(
                "\"entries\":" + sets * ways + ",\"ways\":" + ways + ",\"replacement\":\"" + (lru ? "LRU" : "FIFO")
                        + "\",\"vpns\":" + pages,
                answers);
    }

    private static String line(String input, List<String> answers) {
        return "{\"id\":\"\",\"input\":{" + input + "},\"expected\":[" + String.join(",", answers) + "]}";
    }
}
