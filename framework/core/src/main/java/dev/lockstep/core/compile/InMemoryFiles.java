package dev.lockstep.core.compile;

import dev.lockstep.model.ClassFiles;
import dev.lockstep.model.SourceFile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardLocation;

/** Gives javac the request's sources and classes, and keeps what it writes: no file is touched but jars on the class path. */
final class InMemoryFiles extends ForwardingJavaFileManager<JavaFileManager> implements AutoCloseable {
    private final CompileRequest request;
    private final Map<String, Output> outputs = new HashMap<>();

    InMemoryFiles(JavaFileManager jdk, CompileRequest request) {
        super(jdk);
        this.request = request;
    }

    List<Source> sources() {
        return request.sources().stream().map(Source::new).toList();
    }

    ClassFiles compiled() {
        Map<String, byte[]> classes = new HashMap<>();
        outputs.forEach((name, output) -> classes.put(name, output.bytes.toByteArray()));
        return new ClassFiles(classes);
    }

    @Override
    public JavaFileObject getJavaFileForOutput(
            Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
        return outputs.computeIfAbsent(className, Output::new);
    }

    @Override
    public Iterable<JavaFileObject> list(
            Location location, String packageName, Set<JavaFileObject.Kind> kinds, boolean recurse) throws IOException {
        boolean noJars =
                location == StandardLocation.CLASS_PATH && request.jars().isEmpty();
        Iterable<JavaFileObject> onDisk = noJars // javac takes an empty class path for the current directory
                ? List.of()
                : super.list(location, packageName, kinds, recurse);
        if (location != StandardLocation.CLASS_PATH || !kinds.contains(JavaFileObject.Kind.CLASS)) {
            return onDisk;
        }
        List<JavaFileObject> all = new ArrayList<>();
        onDisk.forEach(all::add);
        request.classes().byName().forEach((name, bytes) -> {
            if (packageOf(name).equals(packageName)) {
                all.add(new Input(name, bytes));
            }
        });
        return all;
    }

    @Override
    public String inferBinaryName(Location location, JavaFileObject file) {
        return file instanceof Input input ? input.name : super.inferBinaryName(location, file);
    }

    @Override
    public boolean isSameFile(FileObject a, FileObject b) {
        return a == b || a.toUri().equals(b.toUri());
    }

    @Override
    public void close() {
        try {
            super.close();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String packageOf(String binaryName) {
        return binaryName.substring(0, Math.max(0, binaryName.lastIndexOf('.')));
    }

    /** A source under compilation. javac takes the name that stack traces show from the end of its URI. */
    static final class Source extends SimpleJavaFileObject {
        private final SourceFile file;

        Source(SourceFile file) {
            super(uri(file.path()), Kind.SOURCE);
            this.file = file;
        }

        private static URI uri(String path) {
            try {
                return new URI("source", null, "/" + path, null);
            } catch (URISyntaxException everyCharacterIsQuoted) {
                throw new AssertionError(everyCharacterIsQuoted);
            }
        }

        String path() {
            return file.path();
        }

        @Override
        public String getName() {
            return file.path();
        }

        @Override
        public boolean isNameCompatible(String simpleName, Kind kind) {
            return kind == Kind.SOURCE && file.name().equals(simpleName + ".java");
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return file.text();
        }
    }

    private static final class Input extends SimpleJavaFileObject {
        private final String name;
        private final byte[] bytes;

        Input(String name, byte[] bytes) {
            super(URI.create("class:/" + name.replace('.', '/').replace("$", "%24") + ".class"), Kind.CLASS);
            this.name = name;
            this.bytes = bytes;
        }

        @Override
        public InputStream openInputStream() {
            return new ByteArrayInputStream(bytes);
        }
    }

    private static final class Output extends SimpleJavaFileObject {
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        Output(String name) {
            super(URI.create("output:/" + Integer.toHexString(name.hashCode()) + ".class"), Kind.CLASS);
        }

        @Override
        public OutputStream openOutputStream() {
            bytes.reset();
            return bytes;
        }
    }
}
