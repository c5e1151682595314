package dev.lockstep.core.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Makes every refused system call in the real sandbox.
 *
 * <p>The filter is the real one but for the error number, which no other part of the kernel would give: a call that fails
 * for want of a right, or of an argument, does not count.
 */
class SystemCallsTest {
    private static final int MARK = 1_999;
    private static final Map<String, String> ERRORS = new HashMap<>();

    /** A call with its arguments, as perl writes them. */
    record Row(String name, String call, int expected) {
        @Override
        public String toString() {
            return name;
        }
    }

    @BeforeAll
    static void makeEachCall(@TempDir Path folder) throws IOException {
        Path filter = Files.write(
                folder.resolve("filter"), SeccompFilter.bytes(SeccompFilter.refusingWith(MARK, architecture())));
        StringBuilder script = new StringBuilder("$|=1;");
        for (Row row : rows().toList()) {
            script.append("$!=0; $r=syscall(")
                    .append(row.call())
                    .append("); print '")
                    .append(row.name());
            script.append(" ',($r == -1 ? $!+0 : 'done'),\"\\n\";");
        }
        String said = Inside.said(new Inside(folder).perl(null, filter, script.toString()));
        said.lines().forEach(line -> {
            int space = line.lastIndexOf(' ');
            ERRORS.put(line.substring(0, Math.max(0, space)), line.substring(space + 1));
        });
    }

    static Stream<Row> rows() {
        List<Row> rows = new ArrayList<>();
        for (SystemCall call : SystemCall.REFUSED) {
            if (call.on(architecture()) != SystemCall.NONE) {
                rows.add(new Row(call.name(), call.on(architecture()) + ",0,0,0,0,0", MARK));
            }
        }
        boolean x86 = architecture() == Architecture.X86_64;
        int clone = x86 ? 56 : 220;
        for (int flag = 17; flag <= 30; flag++) {
            if ((SeccompFilter.NEW_NAMESPACES >> flag & 1) == 1) {
                rows.add(new Row("clone with flag " + flag, clone + "," + (1L << flag) + ",0,0,0,0", MARK));
            }
        }
        rows.add(new Row("mmap shared anonymous", (x86 ? 9 : 222) + ",0,4096,3,0x21,-1,0", MARK));
        rows.add(new Row("ioctl TIOCSTI", (x86 ? 16 : 29) + ",0,0x5412,0", MARK));
        rows.add(new Row("ioctl TIOCLINUX", (x86 ? 16 : 29) + ",0,0x541C,0", MARK));
        for (int family : new int[] {2, 10, 16, 17, 38, 40}) {
            rows.add(new Row(
                    "socket of family " + family,
                    (x86 ? 41 : 198) + "," + family + ",2,0",
                    SeccompFilter.NO_SUCH_FAMILY));
        }
        rows.add(new Row("socketpair of family 2", (x86 ? 53 : 199) + ",2,1,0,0", SeccompFilter.NO_SUCH_FAMILY));
        rows.add(new Row("clone3", "435,0,0", SeccompFilter.NO_SUCH_CALL));
        rows.add(new Row("a newer call", SystemCall.NEWEST + 1 + ",0", SeccompFilter.NO_SUCH_CALL));
        rows.add(new Row("getpid by the x32 door", SeccompFilter.FIRST_X32 + 39 + ",0", SeccompFilter.NO_SUCH_CALL));
        return rows.stream();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void isRefusedByTheFilterAndNothingElse(Row row) {
        assertThat(ERRORS).containsEntry(row.name(), Integer.toString(row.expected()));
    }

    private static Architecture architecture() {
        return Architecture.ofThisMachine().orElseThrow();
    }
}
