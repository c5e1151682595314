package dev.lockstep.core.compile;

import dev.lockstep.model.ClassFiles;
import dev.lockstep.model.Compilation;
import dev.lockstep.model.Diagnostic;
import dev.lockstep.model.SourceFile;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Requests and answers of the compiler JVM as bytes. */
final class CompileCodec {
    private static final int MAX_BYTES = 64 << 20;

    private CompileCodec() {}

    static void writeRequest(CompileRequest request, DataOutputStream out) throws IOException {
        out.writeInt(request.sources().size());
        for (SourceFile source : request.sources()) {
            writeText(source.path(), out);
            writeText(source.text(), out);
        }
        writeClasses(request.classes(), out);
        out.writeInt(request.jars().size());
        for (Path jar : request.jars()) {
            writeText(jar.toString(), out);
        }
        out.flush();
    }

    static CompileRequest readRequest(DataInputStream in) throws IOException {
        List<SourceFile> sources = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            sources.add(new SourceFile(readText(in), readText(in)));
        }
        ClassFiles classes = readClasses(in);
        List<Path> jars = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            jars.add(Path.of(readText(in)));
        }
        return new CompileRequest(sources, classes, jars);
    }

    static void writeAnswer(Compilation compilation, DataOutputStream out) throws IOException {
        boolean succeeded = compilation instanceof Compilation.Succeeded;
        out.writeBoolean(succeeded);
        if (compilation instanceof Compilation.Succeeded success) {
            writeClasses(success.classes(), out);
        }
        out.writeInt(compilation.diagnostics().size());
        for (Diagnostic diagnostic : compilation.diagnostics()) {
            writeText(diagnostic.file(), out);
            out.writeInt(diagnostic.line());
            out.writeInt(diagnostic.column());
            writeText(diagnostic.message(), out);
            writeText(diagnostic.source(), out);
        }
        out.flush();
    }

    static Compilation readAnswer(DataInputStream in) throws IOException {
        if (in.readBoolean()) {
            ClassFiles classes = readClasses(in);
            in.readInt();
            return new Compilation.Succeeded(classes);
        }
        List<Diagnostic> diagnostics = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            diagnostics.add(new Diagnostic(readText(in), in.readInt(), in.readInt(), readText(in), readText(in)));
        }
        return new Compilation.Failed(diagnostics);
    }

    private static void writeClasses(ClassFiles classes, DataOutputStream out) throws IOException {
        out.writeInt(classes.byName().size());
        for (Map.Entry<String, byte[]> entry : classes.byName().entrySet()) {
            writeText(entry.getKey(), out);
            writeBytes(entry.getValue(), out);
        }
    }

    private static ClassFiles readClasses(DataInputStream in) throws IOException {
        Map<String, byte[]> classes = new HashMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            classes.put(readText(in), readBytes(in));
        }
        return new ClassFiles(classes);
    }

    private static void writeText(String text, DataOutputStream out) throws IOException {
        writeBytes(text.getBytes(StandardCharsets.UTF_8), out);
    }

    private static String readText(DataInputStream in) throws IOException {
        return new String(readBytes(in), StandardCharsets.UTF_8);
    }

    private static void writeBytes(byte[] bytes, DataOutputStream out) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static byte[] readBytes(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > MAX_BYTES) {
            throw new IOException("a length of " + length + " bytes, at most " + MAX_BYTES);
        }
        byte[] bytes = new byte[length];
        in.readFully(bytes);
        return bytes;
    }
}
