package dev.lockstep.core.vet;

import dev.lockstep.model.SourceFile;
import dev.lockstep.model.Workspace;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;

/** Tells which source file a class came of, and whether students supply that file. */
final class Origins {
    private final List<String> students;
    private final Set<String> sources;

    Origins(Workspace workspace) {
        this.students = workspace.exercise().files().editable();
        this.sources = workspace.sources().stream().map(SourceFile::path).collect(Collectors.toSet());
    }

    /**
     * The path of the file that {@code className} was compiled from.
     *
     * <p>javac notes the name of the file; its folder is that of the package. If there is no such file, the class is not
     * where it belongs, and the student's file of that name is meant.
     */
    String sourceOf(String className, byte[] bytes) {
        String fileName = fileName(bytes);
        String folder = Types.packageName(className).replace('.', '/');
        String path = folder.isEmpty() ? fileName : folder + "/" + fileName;
        return sources.contains(path)
                ? path
                : students.stream()
                        .filter(student -> student.endsWith("/" + fileName) || student.equals(fileName))
                        .findFirst()
                        .orElse(firstOfStudents());
    }

    /** Whether the class lies in the package of the folder that its source lies in. */
    boolean isInPlace(String className, String source) {
        String folder = source.substring(0, Math.max(0, source.lastIndexOf('/')));
        return folder.replace('/', '.').equals(Types.packageName(className));
    }

    boolean isStudents(String source) {
        return students.contains(source);
    }

    String firstOfStudents() {
        return students.get(0);
    }

    private static String fileName(byte[] bytes) {
        AtomicReference<String> found = new AtomicReference<>("");
        ClassVisitor visitor = new ClassVisitor(ShapeReader.ASM) {
            @Override
            public void visitSource(@Nullable String source, @Nullable String debug) {
                found.set(source == null ? "" : source);
            }
        };
        new ClassReader(bytes).accept(visitor, ClassReader.SKIP_CODE | ClassReader.SKIP_FRAMES);
        return found.get();
    }
}
