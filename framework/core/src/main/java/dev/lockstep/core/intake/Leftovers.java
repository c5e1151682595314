package dev.lockstep.core.intake;

import dev.lockstep.model.IgnoredFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Says of every file that is not graded why, in a list of bounded length. */
final class Leftovers {
    private static final int LISTED = 50;

    private Leftovers() {}

    static List<IgnoredFile> of(Selection selection, List<FoundFile> files) {
        Map<String, String> reasons = selection.unusable().stream()
                .collect(Collectors.toMap(
                        FoundFile.Unusable::path, FoundFile.Unusable::reason, (first, second) -> first));
        Function<FoundFile, IgnoredFile> ignore =
                file -> new IgnoredFile(Printable.of(file.path()), reasons.getOrDefault(file.path(), reason(file)));
        List<IgnoredFile> all = files.stream()
                .filter(file -> !selection.takenPaths().contains(file.path()))
                .map(ignore)
                .toList();
        if (all.size() <= LISTED) {
            return all;
        }
        List<IgnoredFile> some = new ArrayList<>(all.subList(0, LISTED));
        some.add(new IgnoredFile("and " + (all.size() - LISTED) + " more", "only the first " + LISTED + " are listed"));
        return some;
    }

    private static String reason(FoundFile file) {
        if (file.obstacle().isPresent()) {
            return file.obstacle().get();
        }
        if (file instanceof FoundFile.Loaded) {
            return "a copy of a file that is graded";
        }
        return file.name().startsWith(".") ? "a hidden file" : "not a file that the exercise asks for";
    }
}
