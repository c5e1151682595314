package dev.lockstep.core.compile;

import dev.lockstep.model.ClassFiles;
import dev.lockstep.model.Compilation;
import dev.lockstep.model.SourceFile;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.PrintStream;
import java.util.List;

/** Main of the compiler JVM: answers one request after another on its standard streams until they close. */
public final class CompilerMain {
    /** Compiled while the first request is still on its way, so that javac has read what every request needs. */
    private static final CompileRequest WARM_UP =
            new CompileRequest(List.of(new SourceFile("WarmUp.java", """
                    import java.util.*;
                    import java.util.concurrent.TimeUnit;
                    class WarmUp {
                        private final Deque<String> queue = new ArrayDeque<>();
                        synchronized String take(long nanos) throws InterruptedException {
                            while (queue.isEmpty()) { TimeUnit.NANOSECONDS.timedWait(this, nanos); }
                            queue.removeIf(entry -> entry.isBlank());
                            return "" + queue.poll();
                        }
                    }
                    """)), ClassFiles.NONE, List.of());

    private CompilerMain() {}

    /** Takes no argument. */
    public static void main(String[] none) throws IOException {
        DataInputStream in = new DataInputStream(new BufferedInputStream(System.in));
        PrintStream answers = System.out;
        System.setOut(System.err);
        DataOutputStream out = new DataOutputStream(new BufferedOutputStream(answers));
        JavacTask javac = new JavacTask();
        javac.compile(WARM_UP);
        while (true) {
            CompileRequest request;
            try {
                request = CompileCodec.readRequest(in);
            } catch (EOFException controllerDone) {
                return;
            }
            Compilation compilation = javac.compile(request);
            CompileCodec.writeAnswer(compilation, out);
        }
    }
}
