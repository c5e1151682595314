package dev.lockstep.core.course;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Decides how the names of a download are to be read, where one name alone could be read in two ways: by the other files of
 * the same people, and by the numbers of files, of which no two are the same. What stays open is not decided here.
 */
final class CanvasNames {
    private final Set<String> certainOwners = new HashSet<>();
    private final Map<String, Integer> firstAttachments = new HashMap<>();
    private final Map<String, Integer> otherAttachments = new HashMap<>();
    private final Map<String, Set<String>> othersOfOwner = new HashMap<>();

    CanvasNames(Collection<String> names) {
        List<CanvasName> all = new ArrayList<>();
        names.forEach(name -> CanvasName.of(name).ifPresent(all::add));
        for (CanvasName name : all) {
            CanvasName other = name.other().orElse(name);
            firstAttachments.merge(name.attachment(), 1, Integer::sum);
            otherAttachments.merge(other.attachment(), 1, Integer::sum);
            if (name.other().isEmpty()) {
                certainOwners.add(name.owner());
            } else {
                othersOfOwner
                        .computeIfAbsent(name.owner(), first -> new HashSet<>())
                        .add(other.owner());
            }
        }
    }

    /** The one reading of {@code name} that is possible; none if it could be either. */
    Optional<CanvasName> read(CanvasName name) {
        Optional<CanvasName> second = name.other();
        if (second.isEmpty()) {
            return Optional.of(name);
        }
        CanvasName other = second.get();
        boolean first = certainOwners.contains(name.owner());
        if (first != certainOwners.contains(other.owner())) {
            return Optional.of(first ? name : other);
        }
        boolean unique = isUnique(name, firstAttachments);
        if (unique != isUnique(other, otherAttachments)) {
            return Optional.of(unique ? name : other);
        }
        return othersOfOwner.getOrDefault(name.owner(), Set.of()).size() > 1 ? Optional.of(name) : Optional.empty();
    }

    private static boolean isUnique(CanvasName name, Map<String, Integer> attachments) {
        return attachments.getOrDefault(name.attachment(), 0) == 1;
    }
}
