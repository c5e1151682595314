package dev.lockstep.core.compile;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;

/** Main of a JVM that answers one request with one build by Maven. */
public final class MavenMain {
    private MavenMain() {}

    /** Takes the folder of the repository. */
    public static void main(String[] arguments) throws IOException {
        DataInputStream in = new DataInputStream(new BufferedInputStream(System.in));
        PrintStream answers = System.out;
        System.setOut(System.err);
        CompileRequest request = CompileCodec.readRequest(in);
        CompileCodec.writeAnswer(
                new MavenTask(request, Path.of(arguments[0])).run(),
                new DataOutputStream(new BufferedOutputStream(answers)));
    }
}
