package dev.lockstep.core.sandbox;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;

/**
 * The program by which the kernel judges every system call in the sandbox.
 *
 * <p>Each rule stands by itself and ends where it begins to apply: there is no jump further than the end of a rule. The
 * kernel remembers which numbers are always allowed, so the length of the program costs those nothing.
 */
final class SeccompFilter {
    static final int ALLOW = 0x7FFF0000;
    static final int KILL_PROCESS = 0x80000000;
    static final int ERROR = 0x00050000;
    static final int NOT_PERMITTED = 1;
    static final int NO_SUCH_CALL = 38;
    static final int NO_SUCH_FAMILY = 97;

    /** CLONE_NEWNS, NEWCGROUP, NEWUTS, NEWIPC, NEWUSER, NEWPID, NEWNET. */
    static final int NEW_NAMESPACES = 0x7E020000;

    /** MAP_SHARED with MAP_ANONYMOUS: memory that no resource limit counts. */
    static final int SHARED_ANONYMOUS = 0x21;

    /** Typing into the terminal, TIOCSTI, and TIOCLINUX. */
    static final List<Integer> TERMINAL_INPUT = List.of(0x5412, 0x541C);

    /** Numbers of the x32 calls, which are the same calls by another door. */
    static final int FIRST_X32 = 0x40000000;

    private static final int UNIX_SOCKETS = 1;
    private static final int NUMBER = 0;
    private static final int ARCHITECTURE = 4;
    private static final int ARGUMENTS = 16;

    private final Architecture architecture;
    private final int refusal;
    private final List<BpfInstruction> program = new ArrayList<>();

    private SeccompFilter(Architecture architecture, int errorNumber) {
        this.architecture = architecture;
        this.refusal = ERROR | errorNumber;
    }

    /** The program for {@code architecture}. */
    static List<BpfInstruction> of(Architecture architecture) {
        return refusingWith(NOT_PERMITTED, architecture);
    }

    /** The same program with another error number, which shows that it was the filter that refused. */
    static List<BpfInstruction> refusingWith(int errorNumber, Architecture architecture) {
        return new SeccompFilter(architecture, errorNumber).build();
    }

    /** The bytes that the kernel wants, in the byte order of this machine. */
    static byte[] bytes(List<BpfInstruction> program) {
        ByteBuffer bytes =
                ByteBuffer.allocate(program.size() * BpfInstruction.BYTES).order(ByteOrder.nativeOrder());
        program.forEach(instruction -> instruction.write(bytes));
        return bytes.array();
    }

    private List<BpfInstruction> build() {
        program.add(BpfInstruction.load(ARCHITECTURE));
        program.add(BpfInstruction.skipIfEqual(architecture.auditName, 1));
        program.add(BpfInstruction.end(KILL_PROCESS));
        program.add(BpfInstruction.load(NUMBER));
        program.add(BpfInstruction.skipUnlessGreater(SystemCall.NEWEST, 1)); // x32 too: its numbers begin far above
        program.add(BpfInstruction.end(ERROR | NO_SUCH_CALL));
        refuse(
                new SystemCall("clone3", 435, 435),
                ERROR | NO_SUCH_CALL); // its flags lie in memory; libc falls back to clone
        SystemCall.REFUSED.forEach(call -> refuse(call, refusal));
        refuseIfAny(new SystemCall("clone", 56, 220), 0, NEW_NAMESPACES);
        refuseIfAll(new SystemCall("mmap", 9, 222), 3, SHARED_ANONYMOUS);
        for (int request : TERMINAL_INPUT) {
            refuseIfEqual(new SystemCall("ioctl", 16, 29), 1, request);
        }
        refuseUnlessEqual(new SystemCall("socket", 41, 198), 0, UNIX_SOCKETS, ERROR | NO_SUCH_FAMILY);
        refuseUnlessEqual(new SystemCall("socketpair", 53, 199), 0, UNIX_SOCKETS, ERROR | NO_SUCH_FAMILY);
        program.add(BpfInstruction.end(ALLOW));
        return List.copyOf(program);
    }

    private void refuse(SystemCall call, int result) {
        int number = call.on(architecture);
        if (number != SystemCall.NONE) {
            program.add(BpfInstruction.skipUnlessEqual(number, 1));
            program.add(BpfInstruction.end(result));
        }
    }

    private void refuseIfAny(SystemCall call, int argument, int flags) {
        rule(
                call,
                List.of(
                        BpfInstruction.load(low(argument)),
                        BpfInstruction.and(flags),
                        BpfInstruction.skipIfEqual(0, 1),
                        BpfInstruction.end(refusal)));
    }

    private void refuseIfAll(SystemCall call, int argument, int flags) {
        rule(
                call,
                List.of(
                        BpfInstruction.load(low(argument)),
                        BpfInstruction.and(flags),
                        BpfInstruction.skipUnlessEqual(flags, 1),
                        BpfInstruction.end(refusal)));
    }

    private void refuseIfEqual(SystemCall call, int argument, int value) {
        rule(
                call,
                List.of(
                        BpfInstruction.load(low(argument)),
                        BpfInstruction.skipUnlessEqual(value, 1),
                        BpfInstruction.end(refusal)));
    }

    private void refuseUnlessEqual(SystemCall call, int argument, int value, int result) {
        rule(
                call,
                List.of(
                        BpfInstruction.load(low(argument)),
                        BpfInstruction.skipIfEqual(value, 1),
                        BpfInstruction.end(result)));
    }

    /** {@code body} for {@code call} alone; it may change the register, so the number is loaded again after it. */
    private void rule(SystemCall call, List<BpfInstruction> body) {
        program.add(BpfInstruction.skipUnlessEqual(call.on(architecture), body.size() + 1));
        program.addAll(body);
        program.add(BpfInstruction.load(NUMBER));
    }

    /** Both architectures are little-endian: the low half of a 64-bit argument comes first. */
    private static int low(int argument) {
        return ARGUMENTS + Long.BYTES * argument;
    }
}
