package dev.lockstep.core.suite;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.AnnotationVisitor;

/** Reads one annotation, and the annotations inside it: a repeated one hides in its container. */
final class AnnotationFactsReader extends AnnotationVisitor {
    private final String descriptor;
    private final List<AnnotationFacts> into;
    private final Map<String, String> values = new HashMap<>();

    AnnotationFactsReader(String descriptor, List<AnnotationFacts> into) {
        super(ClassFactsReader.ASM);
        this.descriptor = descriptor;
        this.into = into;
    }

    @Override
    public void visit(String name, Object value) {
        if (value instanceof String text) {
            values.merge(name, text, (before, next) -> before + "\n" + next);
        }
    }

    @Override
    public AnnotationVisitor visitAnnotation(String name, String inner) {
        return new AnnotationFactsReader(inner, into);
    }

    @Override
    public AnnotationVisitor visitArray(String name) {
        return new AnnotationVisitor(ClassFactsReader.ASM) {
            @Override
            public void visit(@Nullable String none, Object value) {
                AnnotationFactsReader.this.visit(name, value);
            }

            @Override
            public AnnotationVisitor visitAnnotation(@Nullable String none, String inner) {
                return AnnotationFactsReader.this.visitAnnotation(name, inner);
            }
        };
    }

    @Override
    public void visitEnd() {
        AnnotationFacts facts = new AnnotationFacts(descriptor, values);
        if (!into.contains(facts)) {
            into.add(facts);
        }
    }
}
