package dev.lockstep.cli;

import dev.lockstep.core.Installation;
import dev.lockstep.core.author.PackStore;
import dev.lockstep.core.author.Written;
import dev.lockstep.core.catalog.ExerciseCatalog;
import dev.lockstep.core.catalog.ManifestProblem;
import dev.lockstep.core.jvm.Archives;
import dev.lockstep.model.Exercise;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.Option;

/** What every command about exercises shares: where Lockstep is installed, and which exercises there are. */
final class Context {
    @Option(
            names = "--exercises",
            paramLabel = "DIR|ZIP",
            description = "Adds a folder of exercises, the folder of one, or a pack; may be repeated.")
    private List<Path> more = new ArrayList<>();

    Installation installation() {
        String prepared = System.getProperty(LaunchLine.FOLDER);
        Installation installation = Installation.at(home(), cache(), runtimes());
        return prepared == null ? installation : installation.with(Archives.in(Path.of(prepared)));
    }

    ExerciseCatalog catalog() {
        return catalog(roots());
    }

    /** Of two exercises of one id, that of Lockstep itself gives way to one that was asked for. */
    private static ExerciseCatalog catalog(List<Path> roots) {
        ExerciseCatalog own = ExerciseCatalog.load(List.of(home().resolve("exercises")));
        return ExerciseCatalog.load(roots).over(own);
    }

    private List<Path> roots() {
        List<Path> roots = new ArrayList<>();
        more.forEach(root -> roots.add(Files.isRegularFile(root) ? unpacked(root) : root));
        return roots;
    }

    private static Path unpacked(Path pack) {
        Written unpacked = new PackStore(cache()).unpack(pack);
        if (unpacked instanceof Written.Refused refused) {
            throw new BadInput(refused.problem());
        }
        return ((Written.Done) unpacked).place();
    }

    /** The exercise called {@code id}, or a message that says what is wrong with it or which one was meant. */
    Exercise exercise(String id) {
        return exercise(id, catalog());
    }

    /** The same, looked for in {@code folder} too, where it lay when it was last used. */
    Exercise exercise(String id, Path folder) {
        List<Path> roots = roots();
        if (Files.isDirectory(folder)) {
            roots.add(folder);
        }
        return exercise(id, catalog(roots));
    }

    private static Exercise exercise(String id, ExerciseCatalog catalog) {
        return catalog.find(id).orElseThrow(() -> unknown(id, catalog));
    }

    private static BadInput unknown(String id, ExerciseCatalog catalog) {
        List<ManifestProblem> problems = catalog.problemsOf(id);
        if (!problems.isEmpty()) {
            List<String> lines = new ArrayList<>();
            lines.add("exercise '" + id + "' cannot be used until its manifest is mended:");
            problems.forEach(problem -> lines.add("  " + problem));
            return new BadInput(lines);
        }
        Optional<String> meant = catalog.suggest(id);
        String known = catalog.exercises().stream()
                .map(exercise -> exercise.id().value())
                .collect(Collectors.joining(", "));
        return new BadInput("there is no exercise '" + id + "'"
                + meant.map(nearest -> "; did you mean '" + nearest + "'?").orElse("; there are: " + known));
    }

    static Path home() {
        String home = System.getProperty("lockstep.home");
        if (home == null) {
            throw new BadInput("the property lockstep.home is not set: start Lockstep with the script 'lockstep'");
        }
        return Path.of(home);
    }

    /** Folder of the images of workers; elsewhere than in the cache if a sandbox could not read them there. */
    static Path runtimes() {
        String elsewhere = System.getenv("LOCKSTEP_RUNTIMES");
        return elsewhere != null ? Path.of(elsewhere).toAbsolutePath() : cache().resolve("runtimes");
    }

    private static Path cache() {
        String cache = System.getProperty("lockstep.cache");
        return cache != null ? Path.of(cache) : Path.of(System.getProperty("user.home"), ".cache", "lockstep");
    }
}
