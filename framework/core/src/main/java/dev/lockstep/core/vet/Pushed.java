package dev.lockstep.core.vet;

import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.Type;

/** What the latest instructions in a row have put on the stack, as long as they did nothing else. */
final class Pushed {
    private final List<Object> values = new ArrayList<>();

    void add(Object value) {
        values.add(value);
    }

    /** Something else happened: nothing is known for certain any more. */
    void forget() {
        values.clear();
    }

    /** The class that the lowest of the top {@code depth} values names as a constant, or nothing. */
    String classBelow(int depth) {
        boolean known = depth > 0 && depth <= values.size();
        return known && values.get(values.size() - depth) instanceof Type type && type.getSort() == Type.OBJECT
                ? type.getClassName()
                : "";
    }
}
