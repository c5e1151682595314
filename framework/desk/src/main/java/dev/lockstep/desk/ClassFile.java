package dev.lockstep.desk;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.commons.ClassRemapper;
import org.objectweb.asm.commons.Remapper;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.LineNumberNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * One class file.
 *
 * @param folder the folder of the class path that it lies in
 * @param bytes its content
 * @param node its content, parsed; not to be changed
 * @param references the classes that it names, with slashes
 */
record ClassFile(Path folder, byte[] bytes, ClassNode node, Set<String> references) {
    static ClassFile of(Path folder, byte[] bytes) {
        ClassNode node = new ClassNode();
        Set<String> references = new LinkedHashSet<>();
        new ClassReader(bytes).accept(new ClassRemapper(node, collecting(references)), ClassReader.SKIP_FRAMES);
        return new ClassFile(folder, bytes, node, references);
    }

    private static Remapper collecting(Set<String> references) {
        return new Remapper(Opcodes.ASM9) {
            @Override
            public String map(String name) {
                references.add(name);
                return name;
            }
        };
    }

    /** With slashes. */
    String name() {
        return node.name;
    }

    String superName() {
        return node.superName;
    }

    /** The class of the source file's top level that this one is in, or itself. */
    String outermost() {
        int inner = node.name.indexOf('$', node.name.lastIndexOf('/') + 2);
        return inner < 0 ? node.name : node.name.substring(0, inner);
    }

    /** The name of the source file, if the compiler wrote it down. */
    Optional<String> sourceFile() {
        return Optional.ofNullable(node.sourceFile);
    }

    /** Where the source file lies below a source folder. */
    Optional<String> sourcePath() {
        return sourceFile().map(file -> node.name.substring(0, node.name.lastIndexOf('/') + 1) + file);
    }

    /** The class as a trace names it: without package and enclosing class, and for an anonymous class the one around it. */
    String shortName() {
        String name = node.name.substring(node.name.lastIndexOf('/') + 1);
        int dollar = name.lastIndexOf('$');
        while (dollar > 0 && dollar + 1 < name.length() && Character.isDigit(name.charAt(dollar + 1))) {
            name = name.substring(0, dollar);
            dollar = name.lastIndexOf('$');
        }
        return name.substring(dollar + 1);
    }

    /** The first line with code of a method. */
    OptionalInt firstLine(String method) {
        for (MethodNode candidate : node.methods) {
            if (candidate.name.equals(method)) {
                for (AbstractInsnNode at : candidate.instructions) {
                    if (at instanceof LineNumberNode line) {
                        return OptionalInt.of(line.line);
                    }
                }
            }
        }
        return OptionalInt.empty();
    }
}
