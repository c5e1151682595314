package dev.lockstep.testkit.attacks;

import java.util.List;

/**
 * How one attack ended.
 *
 * @param how what became of the submission: {@code rejected}, {@code not compiled}, {@code refused}, {@code no gain}, {@code
 *     not graded}, or what the attack achieved: {@code forged}, {@code read}, {@code escaped}, {@code injected}, {@code
 *     hung}, {@code hurt}, joined by {@code +}
 * @param late milliseconds beyond what the limits allow it, 0 if none
 * @param lateInProcessorTime milliseconds of processor time beyond what the limits allow it, without any patience
 * @param detail what was seen, for a person
 */
record Outcome(
        String attack, Guard guard, String how, long millis, long late, long lateInProcessorTime, String detail) {
    private static final List<String> HARM = List.of("forged", "read", "escaped", "injected", "hung", "hurt");

    /** Whether it achieved this. */
    boolean did(String harm) {
        return List.of(how.split("\\+")).contains(harm);
    }

    boolean isHarmless() {
        return HARM.stream().noneMatch(this::did);
    }

    String line() {
        return String.join(
                "\t",
                attack,
                guard.name(),
                how,
                Long.toString(millis),
                Long.toString(late),
                Long.toString(lateInProcessorTime),
                detail.replaceAll("[\\t\\r\\n]", " "));
    }

    static Outcome parse(String line) {
        String[] parts = line.split("\t", 7);
        return new Outcome(
                parts[0],
                Guard.valueOf(parts[1]),
                parts[2],
                Long.parseLong(parts[3]),
                Long.parseLong(parts[4]),
                Long.parseLong(parts[5]),
                parts[6]);
    }
}
