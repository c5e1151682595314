package dev.lockstep.core.sandbox;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;

/** Runs a filter as the kernel does, on a system call that nobody makes. */
final class BpfMachine {
    private final List<BpfInstruction> program;

    BpfMachine(List<BpfInstruction> program) {
        this.program = program;
    }

    /** What the filter says about system call {@code number} of {@code architecture}. */
    int judge(int architecture, int number, long... arguments) {
        ByteBuffer call = ByteBuffer.allocate(64).order(ByteOrder.LITTLE_ENDIAN);
        call.putInt(number).putInt(architecture).putLong(0);
        for (long argument : arguments) {
            call.putLong(argument);
        }
        int register = 0;
        for (int at = 0; ; at++) {
            BpfInstruction now = program.get(at);
            switch (now.code()) {
                case BpfInstruction.LOAD -> register = call.getInt(now.operand());
                case BpfInstruction.AND -> register &= now.operand();
                case BpfInstruction.JUMP_IF_EQUAL -> at += register == now.operand() ? now.ifTrue() : now.ifFalse();
                case BpfInstruction.JUMP_IF_GREATER ->
                    at += Integer.compareUnsigned(register, now.operand()) > 0 ? now.ifTrue() : now.ifFalse();
                case BpfInstruction.RETURN -> {
                    return now.operand();
                }
                default -> throw new AssertionError("no such instruction: " + now);
            }
        }
    }
}
