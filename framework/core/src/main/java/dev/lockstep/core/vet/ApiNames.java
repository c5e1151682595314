package dev.lockstep.core.vet;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Tells whether the packages, classes and members that a manifest names exist in the JDK. */
public final class ApiNames {
    private ApiNames() {}

    /**
     * A name that the JDK does not have.
     *
     * @param name the part that is unknown, such as {@code java.util.concurrent.Semafore} or {@code sleeep}
     * @param known all names that could stand in its place
     */
    public record Unknown(String name, List<String> known) {}

    /** What is unknown in {@code entry}, if anything is. */
    public static Optional<Unknown> unknownIn(String entry) {
        ApiEntry parsed = ApiEntry.of(entry);
        Optional<ClassShape> type = JdkClasses.find(parsed.place());
        if (type.isEmpty()) {
            return !parsed.isMember() && isPackage(parsed.place())
                    ? Optional.empty()
                    : Optional.of(new Unknown(parsed.place().replace('$', '.'), neighbours(parsed.place())));
        }
        return parsed.isMember() ? unknownMember(parsed.member(), type.get()) : Optional.empty();
    }

    private static Optional<Unknown> unknownMember(String member, ClassShape type) {
        List<Member> members = type.members().stream()
                .map(each -> member(type, each))
                .filter(each -> !each.name().equals("<clinit>"))
                .toList();
        return members.stream().anyMatch(each -> each.spellings().contains(member))
                ? Optional.empty()
                : Optional.of(new Unknown(
                        member,
                        members.stream()
                                .flatMap(each -> each.spellings().stream())
                                .distinct()
                                .toList()));
    }

    private static Member member(ClassShape type, String nameAndDescriptor) {
        int method = nameAndDescriptor.indexOf('(');
        return method < 0
                ? new Member(type.name(), nameAndDescriptor.replaceFirst("(\\[*[BCDFIJSZ]|\\[*L.*;)$", ""), "I", false)
                : new Member(
                        type.name(),
                        nameAndDescriptor.substring(0, method),
                        nameAndDescriptor.substring(method),
                        false);
    }

    private static boolean isPackage(String name) {
        return packages().anyMatch(name::equals);
    }

    private static Stream<String> packages() {
        return ModuleLayer.boot().modules().stream()
                .flatMap(module -> module.getPackages().stream().filter(module::isExported));
    }

    /** Packages, and the classes of the package that is named, if there is one. */
    private static List<String> neighbours(String place) {
        return Stream.concat(packages(), classesOf(Types.packageName(place))).toList();
    }

    private static Stream<String> classesOf(String packageName) {
        String folder = packageName.replace('.', '/');
        return ModuleLayer.boot().modules().stream()
                .filter(module -> module.getPackages().contains(packageName) && module.isExported(packageName))
                .flatMap(module -> filesIn("/modules/" + module.getName() + "/" + folder).stream())
                .filter(file -> file.endsWith(".class") && !file.matches(".*\\$\\d.*"))
                .map(file -> packageName + "." + file.replace(".class", "").replace('$', '.'));
    }

    private static List<String> filesIn(String folder) {
        Path path = FileSystems.getFileSystem(URI.create("jrt:/")).getPath(folder);
        try (Stream<Path> files = Files.list(path)) {
            return files.map(file -> file.getFileName().toString()).toList();
        } catch (IOException unreadable) {
            return List.of(); // it only helps to guess what was meant
        }
    }
}
