package dev.lockstep.core.intake;

import dev.lockstep.model.Exercise;
import dev.lockstep.model.FilePolicy;
import dev.lockstep.model.Submission;
import dev.lockstep.model.SubmissionId;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Takes in what a student handed in: a folder, a zip or one {@code .java} file, in any of the usual layouts.
 *
 * <p>A file is taken for an editable path when it lies in the path's folders ({@code …/oslab/tlb/Tlb.java}), whatever
 * it says inside: the compiler judges that. Elsewhere it is taken when its {@code package} line agrees. A file with the
 * right name and neither is rejected with the package that it should name, because no test could ever find its class.
 *
 * <p>Two files that could stand for one path must have the same text. When some editable files are missing, the stub's
 * version is graded in their place, unless a file with nearly the right name shows that one was meant.
 *
 * <p>A folder without any of the files but with exactly one zip, as course platforms make it, is taken for that zip. A
 * zip within a zip is not opened. Nothing is taken from build output, hidden folders, {@code __MACOSX} or {@code
 * src/test}; symbolic links inside a submission are not followed; nothing is unpacked to disk.
 */
public final class Intake {
    private Intake() {}

    /**
     * Finds the files of {@code exercise} in {@code handedIn}.
     *
     * @param handedIn a folder, a zip or one source file; the path itself may be a symbolic link
     */
    public static Received receive(Path handedIn, Exercise exercise) {
        return receive(new Location.OnDisk(handedIn), SubmissionName.of(handedIn), exercise);
    }

    /** Finds the files of {@code exercise} in what lies at {@code handedIn}, to be called {@code id}. */
    public static Received receive(Location handedIn, SubmissionId id, Exercise exercise) {
        FilePolicy policy = exercise.files();
        Contents contents = HandedInReader.read(handedIn, budget(policy));
        Optional<Location> archive = onlyArchive(handedIn, contents, policy);
        Location inner = archive.orElse(handedIn);
        Contents used = archive.isPresent() ? HandedInReader.read(inner, budget(policy)) : contents;
        if (used instanceof Contents.Unlistable broken) {
            return new Received.Rejected(List.of(sentence(inner, broken.problem()), Expected.of(policy)));
        }
        return decide(id, inner, policy, ((Contents.Listed) used).files());
    }

    private static Received decide(SubmissionId id, Location read, FilePolicy policy, List<FoundFile> files) {
        Selection selection = Selection.of(policy, files);
        if (!selection.problems().isEmpty()) {
            return new Received.Rejected(selection.problems().stream()
                    .map(problem -> sentence(read, "cannot be graded: " + problem))
                    .toList());
        }
        if (selection.taken().isEmpty()) {
            return nothingFound(read, policy, files);
        }
        return new Received.Accepted(new Submission(id, selection.taken(), Leftovers.of(selection, files)));
    }

    private static Received nothingFound(Location read, FilePolicy policy, List<FoundFile> files) {
        List<String> problems = new ArrayList<>();
        problems.add(sentence(read, files.isEmpty() ? "is empty" : "has no file that the exercise asks for"));
        problems.add(Expected.of(policy));
        if (!files.isEmpty()) {
            problems.add(Expected.insteadOf(files));
        }
        if (files.stream().anyMatch(Intake::isZip)) {
            problems.add("An archive inside was not opened: unpack it, or hand it in by itself");
        }
        return new Received.Rejected(problems);
    }

    /** The one zip in a folder that holds nothing to grade. */
    private static Optional<Location> onlyArchive(Location handedIn, Contents contents, FilePolicy policy) {
        boolean single = handedIn instanceof Location.ZipIn
                || handedIn instanceof Location.InTree
                || handedIn instanceof Location.OnDisk alone && !Files.isDirectory(alone.path());
        if (single || !(contents instanceof Contents.Listed listed)) {
            return Optional.empty();
        }
        Selection selection = Selection.of(policy, listed.files());
        List<FoundFile> zips = listed.files().stream().filter(Intake::isZip).toList();
        boolean nothingElse =
                selection.taken().isEmpty() && selection.problems().isEmpty();
        return nothingElse && zips.size() == 1
                ? Optional.of(HandedInReader.inner(handedIn, zips.get(0).path()))
                : Optional.empty();
    }

    private static boolean isZip(FoundFile file) {
        return file instanceof FoundFile.Unread
                && file.name().toLowerCase(Locale.ROOT).endsWith(".zip");
    }

    private static ReadBudget budget(FilePolicy policy) {
        return new ReadBudget(policy.editable().stream()
                .map(path -> path.substring(path.lastIndexOf('/') + 1))
                .collect(Collectors.toSet()));
    }

    private static String sentence(Location location, String problem) {
        return Printable.quoted(location.title()) + " " + problem;
    }
}
