package dev.lockstep.desk;

import dev.lockstep.kit.interleavings.ScheduleTrace;
import dev.lockstep.kit.interleavings.engine.Blocked;
import dev.lockstep.kit.interleavings.engine.Step;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what the places of a trace, {@code Class.method:line}, are in source code. */
final class Places {
    private static final Pattern PLACE = Pattern.compile("~?([^.]+)\\.([^:]+):(\\d+)");

    private final Map<String, List<ClassFile>> byShortName = new HashMap<>();
    private final Map<String, List<String>> sources = new HashMap<>();
    private final SourceFolders folders;

    private Places(SourceFolders folders) {
        this.folders = folders;
    }

    static Places of(ClassFiles files) {
        Places places = new Places(SourceFolders.of(files));
        for (ClassFile file : files.all()) {
            places.byShortName
                    .computeIfAbsent(file.shortName(), name -> new ArrayList<>())
                    .add(file);
        }
        return places;
    }

    /** The line of source code at a place, without its indentation. */
    Optional<String> source(String at) {
        Matcher place = PLACE.matcher(at);
        if (!place.matches()) {
            return Optional.empty();
        }
        int line = Integer.parseInt(place.group(3));
        return classAt(place.group(1))
                .flatMap(ClassFile::sourcePath)
                .map(path -> sources.computeIfAbsent(path, folders::lines))
                .filter(lines -> line >= 1 && line <= lines.size())
                .map(lines -> lines.get(line - 1).strip());
    }

    /** The places where threads stood, as frames that an IDE can link, then the test itself. */
    StackTraceElement[] stackOf(ScheduleTrace trace, String testClass, String method) {
        Set<StackTraceElement> frames = new LinkedHashSet<>();
        for (String at : telling(trace)) {
            frame(at).ifPresent(frames::add);
        }
        frames.add(testFrame(testClass, method));
        return frames.toArray(StackTraceElement[]::new);
    }

    private static List<String> telling(ScheduleTrace trace) {
        List<String> places = new ArrayList<>();
        trace.races().forEach(race -> places.addAll(List.of(race.first(), race.second())));
        trace.blocked().stream().map(Blocked::at).forEach(places::add);
        if (places.isEmpty()) {
            List<String> all = trace.events().stream()
                    .map(Step::at)
                    .filter(at -> !at.isEmpty())
                    .toList();
            places.addAll(all.subList(Math.max(0, all.size() - 1), all.size()));
        }
        return places;
    }

    private Optional<StackTraceElement> frame(String at) {
        Matcher place = PLACE.matcher(at);
        if (!place.matches()) {
            return Optional.empty();
        }
        return classAt(place.group(1))
                .map(file -> new StackTraceElement(
                        file.name().replace('/', '.'),
                        place.group(2),
                        file.sourceFile().orElse(null),
                        Integer.parseInt(place.group(3))));
    }

    private StackTraceElement testFrame(String testClass, String method) {
        Optional<ClassFile> file = byShortName.values().stream()
                .flatMap(List::stream)
                .filter(candidate -> candidate.name().replace('/', '.').equals(testClass))
                .findFirst();
        return new StackTraceElement(
                testClass,
                method,
                file.flatMap(ClassFile::sourceFile).orElse(null),
                file.map(found -> found.firstLine(method).orElse(-1)).orElse(-1));
    }

    /** None if two source files have a class of that name: a trace does not say which one it means. */
    private Optional<ClassFile> classAt(String shortName) {
        List<ClassFile> candidates = byShortName.getOrDefault(shortName, List.of());
        long files = candidates.stream().map(ClassFile::sourcePath).distinct().count();
        return files == 1 ? Optional.of(candidates.get(0)) : Optional.empty();
    }
}
