package dev.lockstep.weaver;

import dev.lockstep.weaver.Weaving.Unmodelled;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.objectweb.asm.tree.ClassNode;

/** Collects uses of what has no model. */
final class Problems {
    private final Set<Unmodelled> found = new LinkedHashSet<>();
    private final Set<String> placed = new LinkedHashSet<>();

    void add(ClassNode in, int line, String what) {
        String file = in.sourceFile == null ? in.name.replace('/', '.') : in.sourceFile;
        if (line > 0) {
            placed.add(file + " " + what);
        }
        found.add(new Unmodelled(file, line, what));
    }

    boolean any() {
        return !found.isEmpty();
    }

    List<Unmodelled> list() {
        List<Unmodelled> list = new ArrayList<>(found);
        list.removeIf(use -> use.line() == 0 && placed.contains(use.file() + " " + use.what()));
        list.sort(Comparator.comparing(Unmodelled::file)
                .thenComparing(Unmodelled::line)
                .thenComparing(Unmodelled::what));
        return list;
    }
}
