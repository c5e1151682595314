package dev.lockstep.core.vet;

import dev.lockstep.model.ClassFiles;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The compiled classes of a workspace, and those of the JDK and of the exercise's libraries that they build on. */
final class Classes {
    private final Map<String, ClassShape> own;
    private final ClassFiles libraries;
    private final Map<String, List<ClassShape>> lineages = new HashMap<>();

    Classes(Map<String, ClassShape> own, ClassFiles libraries) {
        this.own = own;
        this.libraries = libraries;
    }

    /** Whether the class was compiled from the workspace. */
    boolean isOwn(String name) {
        return own.containsKey(name);
    }

    /** The class itself, its superclasses, then their interfaces: the order in which the JVM looks for a member. */
    List<ClassShape> lineage(String name) {
        List<ClassShape> known = lineages.get(name);
        if (known == null) {
            known = findLineage(name);
            lineages.put(name, known);
        }
        return known;
    }

    /** The class that a use of this member of {@code owner} ends at. */
    Optional<ClassShape> declaring(String owner, String member, String descriptor) {
        return lineage(owner).stream()
                .filter(shape -> shape.declares(member, descriptor))
                .findFirst();
    }

    /** The supertype of {@code type} that declares this method first. */
    Optional<ClassShape> overridden(String type, String method, String descriptor) {
        return lineage(type).stream()
                .skip(1)
                .filter(shape -> shape.declares(method, descriptor))
                .findFirst();
    }

    /**
     * The name that source code can call {@code declaring} by, when it is reached from {@code owner}: which helper inside
     * the JDK a public class inherits from differs from one JDK to the next.
     */
    String visibleName(ClassShape declaring, String owner) {
        if (declaring.isPublic()) {
            return declaring.name();
        }
        return lineage(owner).stream()
                .filter(shape -> shape.isPublic() && !isOwn(shape.name()))
                .map(ClassShape::name)
                .findFirst()
                .orElse(declaring.name());
    }

    private List<ClassShape> findLineage(String name) {
        Set<ClassShape> found = new LinkedHashSet<>();
        Optional<ClassShape> at = find(name);
        while (at.isPresent() && found.add(at.get())) { // javac lets no circle through; nobody shall hang on one
            at = find(at.get().superName());
        }
        for (ClassShape shape : List.copyOf(found)) {
            addInterfaces(shape, found);
        }
        return new ArrayList<>(found);
    }

    private void addInterfaces(ClassShape shape, Set<ClassShape> found) {
        for (String name : shape.interfaces()) {
            find(name).filter(found::add).ifPresent(type -> addInterfaces(type, found));
        }
    }

    private Optional<ClassShape> find(String name) {
        ClassShape compiled = own.get(name);
        if (compiled != null) {
            return Optional.of(compiled);
        }
        Optional<ClassShape> ofJdk = JdkClasses.find(name);
        return ofJdk.isPresent() ? ofJdk : libraries.find(name).map(ShapeReader::read);
    }
}
