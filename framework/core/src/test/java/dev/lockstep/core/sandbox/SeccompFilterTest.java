package dev.lockstep.core.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule on every architecture, judged by an interpreter; what the kernel makes of them, {@link SystemCallsTest} shows. */
class SeccompFilterTest {
    private static final int REFUSED = SeccompFilter.ERROR | SeccompFilter.NOT_PERMITTED;
    private static final int UNKNOWN = SeccompFilter.ERROR | SeccompFilter.NO_SUCH_CALL;
    private static final int NO_FAMILY = SeccompFilter.ERROR | SeccompFilter.NO_SUCH_FAMILY;

    static Stream<Arguments> refused() {
        return Stream.of(Architecture.values()).flatMap(architecture -> SystemCall.REFUSED.stream()
                .filter(call -> call.on(architecture) != SystemCall.NONE)
                .map(call -> Arguments.of(architecture, call)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("refused")
    void refusesWhatNoJvmNeeds(Architecture architecture, SystemCall call) {
        assertThat(judge(architecture, call.on(architecture))).isEqualTo(REFUSED);
    }

    @ParameterizedTest
    @EnumSource
    void allowsEveryOtherNumberThatItKnows(Architecture architecture) {
        Set<Integer> special = new HashSet<>();
        SystemCall.REFUSED.forEach(call -> special.add(call.on(architecture)));
        special.add(435);
        List<Integer> sockets = architecture == Architecture.X86_64 ? List.of(41, 53) : List.of(198, 199);
        special.addAll(sockets);

        List<Integer> wrong = new ArrayList<>();
        for (int number = 0; number <= SystemCall.NEWEST; number++) {
            if (!special.contains(number) && judge(architecture, number) != SeccompFilter.ALLOW) {
                wrong.add(number);
            }
        }

        assertThat(wrong).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void whatIsNewerThanTheListDoesNotExist(Architecture architecture) {
        for (int number : new int[] {435, SystemCall.NEWEST + 1, 1_000, SeccompFilter.FIRST_X32 + 39, -1}) {
            assertThat(judge(architecture, number)).as("call %d", number).isEqualTo(UNKNOWN);
        }
    }

    @ParameterizedTest
    @EnumSource
    void killsWhoSpeaksAnotherArchitecture(Architecture architecture) {
        BpfMachine machine = new BpfMachine(SeccompFilter.of(architecture));
        int i386 = 0x40000003;

        assertThat(machine.judge(i386, 39)).isEqualTo(SeccompFilter.KILL_PROCESS);
        for (Architecture other : Architecture.values()) {
            if (other != architecture) {
                assertThat(machine.judge(other.auditName, 39)).isEqualTo(SeccompFilter.KILL_PROCESS);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void aCloneMayNotMakeANamespace(Architecture architecture) {
        int clone = architecture == Architecture.X86_64 ? 56 : 220;
        long thread = 0x3D0F00;

        assertThat(judge(architecture, clone, thread)).isEqualTo(SeccompFilter.ALLOW);
        for (long flag = 1; flag <= 0xFFFFFFFFL; flag <<= 1) {
            boolean namespace = (flag & SeccompFilter.NEW_NAMESPACES) != 0;
            assertThat(judge(architecture, clone, thread | flag))
                    .as("flag %x", flag)
                    .isEqualTo(namespace ? REFUSED : SeccompFilter.ALLOW);
        }
    }

    @ParameterizedTest
    @EnumSource
    void onlyUnixSocketsExist(Architecture architecture) {
        List<Integer> calls = architecture == Architecture.X86_64 ? List.of(41, 53) : List.of(198, 199);
        for (int call : calls) {
            assertThat(judge(architecture, call, 1)).isEqualTo(SeccompFilter.ALLOW);
            for (int family : new int[] {0, 2, 10, 16, 17, 38, 40, 44}) {
                assertThat(judge(architecture, call, family)).isEqualTo(NO_FAMILY);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void memoryIsNotSharedWithoutAFile(Architecture architecture) {
        int mmap = architecture == Architecture.X86_64 ? 9 : 222;
        int shared = 1;
        int anonymous = 0x20;
        int alone = 2;

        assertThat(judge(architecture, mmap, 0, 0, 0, shared | anonymous)).isEqualTo(REFUSED);
        assertThat(judge(architecture, mmap, 0, 0, 0, alone | anonymous)).isEqualTo(SeccompFilter.ALLOW);
        assertThat(judge(architecture, mmap, 0, 0, 0, shared)).isEqualTo(SeccompFilter.ALLOW);
    }

    @ParameterizedTest
    @EnumSource
    void nobodyTypesIntoATerminal(Architecture architecture) {
        int ioctl = architecture == Architecture.X86_64 ? 16 : 29;
        long hiddenInTheHighHalf = 1L << 32;

        for (long request : SeccompFilter.TERMINAL_INPUT) {
            assertThat(judge(architecture, ioctl, 0, request)).isEqualTo(REFUSED);
            assertThat(judge(architecture, ioctl, 0, request | hiddenInTheHighHalf))
                    .isEqualTo(REFUSED);
        }
        assertThat(judge(architecture, ioctl, 0, 0x5401)).isEqualTo(SeccompFilter.ALLOW);
    }

    @Test
    void isWrittenAsTheKernelReadsIt() {
        byte[] bytes = SeccompFilter.bytes(List.of(BpfInstruction.skipUnlessEqual(0x01020304, 7)));

        assertThat(bytes).containsExactly(0x15, 0, 0, 7, 4, 3, 2, 1);
    }

    private static int judge(Architecture architecture, int number, long... arguments) {
        return new BpfMachine(SeccompFilter.of(architecture)).judge(architecture.auditName, number, arguments);
    }
}
