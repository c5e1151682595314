package dev.lockstep.core.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Lists a tree of files and reads those that the budget knows. */
final class TreeReader {
    private TreeReader() {}

    static Contents read(FileTree tree, ReadBudget budget) {
        try {
            List<String> names = tree.names(Caps.FILES);
            return names.size() > Caps.FILES ? new Contents.Unlistable(Caps.TOO_MANY_FILES) : read(tree, names, budget);
        } catch (ReadBudget.Exceeded e) {
            return new Contents.Unlistable(Caps.TOO_MUCH_TO_READ);
        } catch (IOException e) {
            return new Contents.Unlistable(FolderReader.reasonOf(e));
        }
    }

    private static Contents read(FileTree tree, List<String> names, ReadBudget budget) throws IOException {
        List<FoundFile> files = new ArrayList<>();
        Map<String, FoundFile> skipped = new TreeMap<>();
        for (String name : names) {
            Place place = Place.of(name);
            if (place.parts().size() > Caps.DEPTH) {
                return new Contents.Unlistable(Caps.TOO_DEEP);
            }
            Optional<FoundFile> folder = place.skippedFolder();
            if (folder.isPresent()) {
                skipped.put(folder.get().path(), folder.get());
            } else if (!Place.escapes(name) && !place.parts().isEmpty()) {
                files.add(budget.read(place.path(), () -> tree.open(name)));
            }
        }
        files.addAll(skipped.values());
        files.sort(Comparator.comparing(FoundFile::path));
        return new Contents.Listed(files);
    }
}
