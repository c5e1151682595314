package dev.lockstep.core.compile;

import dev.lockstep.model.Compilation;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.PrintStream;

/** Main of the compiler JVM: answers one request after another on its standard streams until they close. */
public final class CompilerMain {
    private CompilerMain() {}

    /** Takes no argument. */
    public static void main(String[] none) throws IOException {
        DataInputStream in = new DataInputStream(new BufferedInputStream(System.in));
        PrintStream answers = System.out;
        System.setOut(System.err);
        DataOutputStream out = new DataOutputStream(new BufferedOutputStream(answers));
        JavacTask javac = new JavacTask();
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
