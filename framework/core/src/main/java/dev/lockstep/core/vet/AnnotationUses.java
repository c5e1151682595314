package dev.lockstep.core.vet;

import dev.lockstep.core.vet.Use.Where;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.Type;

/** The classes that an annotation names. */
final class AnnotationUses extends AnnotationVisitor {
    private final List<Use> uses;

    private AnnotationUses(List<Use> uses) {
        super(ShapeReader.ASM);
        this.uses = uses;
    }

    static AnnotationUses of(String descriptor, List<Use> uses) {
        AnnotationUses reader = new AnnotationUses(uses);
        reader.type(Type.getType(descriptor));
        return reader;
    }

    /** Of the value that an annotation's method returns unless told otherwise. */
    static AnnotationUses ofDefault(List<Use> uses) {
        return new AnnotationUses(uses);
    }

    @Override
    public void visit(@Nullable String name, Object value) {
        if (value instanceof Type type) {
            type(type);
        }
    }

    @Override
    public void visitEnum(@Nullable String name, String descriptor, String value) {
        type(Type.getType(descriptor));
    }

    @Override
    public AnnotationVisitor visitAnnotation(@Nullable String name, String descriptor) {
        return of(descriptor, uses);
    }

    @Override
    public AnnotationVisitor visitArray(@Nullable String name) {
        return this;
    }

    private void type(Type type) {
        Types.of(type).forEach(used -> uses.add(new Use.OfType(used, Where.of(Types.simpleName(used)))));
    }
}
