package dev.lockstep.core.sandbox;

import java.nio.ByteBuffer;

/**
 * One instruction of the kernel's packet filter machine, which judges system calls too ({@code struct sock_filter}; S.
 * McCanne and V. Jacobson, "The BSD Packet Filter", 1993).
 *
 * @param code operation
 * @param ifTrue how many instructions a jump skips if its condition holds
 * @param ifFalse how many it skips if not
 * @param operand constant, as an unsigned 32-bit number
 */
record BpfInstruction(int code, int ifTrue, int ifFalse, int operand) {
    static final int BYTES = 8;
    static final int LOAD = 0x20;
    static final int AND = 0x54;
    static final int JUMP_IF_EQUAL = 0x15;
    static final int JUMP_IF_GREATER = 0x25;
    static final int RETURN = 0x06;

    private static final int MOST_SKIPPED = 255;

    BpfInstruction {
        if (Math.max(ifTrue, ifFalse) > MOST_SKIPPED || Math.min(ifTrue, ifFalse) < 0) {
            throw new IllegalArgumentException("a jump over " + ifTrue + " or " + ifFalse + " instructions");
        }
    }

    static BpfInstruction load(int offset) {
        return new BpfInstruction(LOAD, 0, 0, offset);
    }

    static BpfInstruction and(int mask) {
        return new BpfInstruction(AND, 0, 0, mask);
    }

    static BpfInstruction skipUnlessEqual(int value, int skipped) {
        return new BpfInstruction(JUMP_IF_EQUAL, 0, skipped, value);
    }

    static BpfInstruction skipIfEqual(int value, int skipped) {
        return new BpfInstruction(JUMP_IF_EQUAL, skipped, 0, value);
    }

    static BpfInstruction skipUnlessGreater(int value, int skipped) {
        return new BpfInstruction(JUMP_IF_GREATER, 0, skipped, value);
    }

    static BpfInstruction end(int result) {
        return new BpfInstruction(RETURN, 0, 0, result);
    }

    void write(ByteBuffer target) {
        target.putShort((short) code).put((byte) ifTrue).put((byte) ifFalse).putInt(operand);
    }
}
