package dev.lockstep.core.vet;

import dev.lockstep.core.vet.Use.Where;
import dev.lockstep.model.ClassFiles;
import dev.lockstep.model.Vetting;
import dev.lockstep.model.Workspace;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Vets one submission: reads its classes, judges each use, and turns objections into refusals with a place. */
final class SubmissionVetter {
    private static final String UNREADABLE =
            "Its class file cannot be read. Split the class, or write what is unusual in it more plainly.";
    private static final String ELSEWHERE = "Classes belong into the package of their file. Correct the package line.";

    private final Workspace workspace;
    private final Origins origins;
    private final Map<String, ClassShape> own = new HashMap<>();
    private final Map<String, List<Use>> uses = new HashMap<>();
    private final Refusals refusals;

    private SubmissionVetter(Workspace workspace) {
        this.workspace = workspace;
        this.origins = new Origins(workspace);
        this.refusals = new Refusals(workspace.sources());
    }

    static Vetting vet(Workspace workspace, ClassFiles classes) {
        SubmissionVetter vetter = new SubmissionVetter(workspace);
        classes.byName().forEach(vetter::read);
        vetter.judge();
        return vetter.refusals.vetting();
    }

    /** javac wrote these bytes, so they can be read; if ever they cannot, the submission is refused and Lockstep goes on. */
    private void read(String name, byte[] bytes) {
        try {
            String source = origins.sourceOf(name, bytes);
            own.put(name, ShapeReader.read(bytes));
            if (!origins.isInPlace(name, source)) {
                refusals.add(source, Where.of("package"), "package " + Types.packageName(name), ELSEWHERE);
            }
            if (origins.isStudents(source)) {
                uses.computeIfAbsent(source, file -> new ArrayList<>()).addAll(ClassUses.read(bytes));
            }
        } catch (RuntimeException unreadable) {
            refusals.add(origins.firstOfStudents(), Where.of(Types.simpleName(name)), "class " + name, UNREADABLE);
        }
    }

    private void judge() {
        Classes classes = new Classes(own, workspace.libraries());
        Judge judge = new Judge(classes, new Rules(workspace.exercise().api(), classes));
        uses.forEach((source, found) -> found.forEach(use -> judge.objectionTo(use)
                .ifPresent(objection -> refusals.add(source, use.where(), objection.what(), objection.instead()))));
    }
}
