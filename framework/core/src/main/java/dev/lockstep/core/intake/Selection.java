package dev.lockstep.core.intake;

import dev.lockstep.model.FilePolicy;
import dev.lockstep.model.SourceFile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Sorts what was found into files that the exercise asks for and all the rest. */
final class Selection {
    private final FilePolicy policy;
    private final List<FoundFile> files;
    private final List<Candidate> candidates = new ArrayList<>();
    private final List<FoundFile.Unusable> unusable = new ArrayList<>();
    private final Map<String, Choice> choices = new LinkedHashMap<>();

    private Selection(FilePolicy policy, List<FoundFile> files) {
        this.policy = policy;
        this.files = files;
    }

    static Selection of(FilePolicy policy, List<FoundFile> files) {
        Selection selection = new Selection(policy, files);
        files.forEach(selection::read);
        policy.editable().forEach(editable -> selection.choices.put(editable, selection.choose(editable)));
        return selection;
    }

    /** The files that are graded, in the order in which the exercise names them. */
    List<SourceFile> taken() {
        List<SourceFile> taken = new ArrayList<>();
        choices.forEach((editable, choice) ->
                choice.taken().ifPresent(candidate -> taken.add(new SourceFile(editable, candidate.text()))));
        return taken;
    }

    /** The paths, as handed in, of the files that are graded. */
    List<String> takenPaths() {
        return choices.values().stream()
                .flatMap(choice -> choice.taken().stream())
                .map(Candidate::path)
                .toList();
    }

    /** What must be put right before anything is graded. */
    List<String> problems() {
        return choices.values().stream()
                .flatMap(choice -> choice.problem().stream())
                .toList();
    }

    List<FoundFile.Unusable> unusable() {
        return List.copyOf(unusable);
    }

    private void read(FoundFile file) {
        if (file instanceof FoundFile.Unusable broken) {
            unusable.add(broken);
        } else if (file instanceof FoundFile.Loaded loaded) {
            SourceText.of(loaded.bytes())
                    .ifPresentOrElse(
                            text -> candidates.add(new Candidate(file.path(), text)),
                            () -> unusable.add(new FoundFile.Unusable(
                                    file.path(),
                                    "is not text (it holds a NUL or broken character); save it as UTF-8")));
        }
    }

    private Choice choose(String editable) {
        String name = nameOf(editable);
        List<Candidate> named = candidates.stream()
                .filter(candidate -> nameOf(candidate.path()).equals(name) && !fitsAnother(candidate, editable))
                .toList();
        Choice choice = Choice.among(named, editable);
        return choice instanceof Choice.Missing ? almost(name, choice) : choice;
    }

    private Choice almost(String name, Choice missing) {
        return unusable.stream()
                .filter(file -> file.name().equals(name))
                .map(file -> Printable.quoted(file.path()) + " " + file.reason())
                .findFirst()
                .or(() -> NearMiss.of(name, files))
                .<Choice>map(Choice.Unclear::new)
                .orElse(missing);
    }

    private boolean fitsAnother(Candidate candidate, String editable) {
        return !candidate.fits(editable)
                && policy.editable().stream().anyMatch(other -> !other.equals(editable) && candidate.fits(other));
    }

    private static String nameOf(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
