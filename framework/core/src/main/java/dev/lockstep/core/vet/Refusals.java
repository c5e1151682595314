package dev.lockstep.core.vet;

import dev.lockstep.core.vet.Use.Where;
import dev.lockstep.model.Refusal;
import dev.lockstep.model.SourceFile;
import dev.lockstep.model.Vetting;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Gathers refusals: one for each line, in order of file and line, and no more than a student will read. */
final class Refusals {
    private static final int MOST = 20;

    private final Map<String, SourceFile> sources;
    private final Map<String, SourcePlaces> places = new HashMap<>();
    private final Map<String, Map<Integer, Refusal>> byPlace = new TreeMap<>();

    Refusals(List<SourceFile> sources) {
        this.sources = sources.stream().collect(Collectors.toMap(SourceFile::path, Function.identity()));
    }

    void add(String file, Where where, String what, String instead) {
        SourceFile source = sources.getOrDefault(file, new SourceFile(file, ""));
        int line =
                places.computeIfAbsent(file, path -> new SourcePlaces(source)).lineOf(where);
        byPlace.computeIfAbsent(file, path -> new TreeMap<>())
                .merge(line, new Refusal(file, line, what, instead), Refusals::clearer);
    }

    Vetting vetting() {
        List<Refusal> all = byPlace.values().stream()
                .flatMap(lines -> lines.values().stream())
                .toList();
        return all.isEmpty() ? new Vetting.Cleared() : new Vetting.Refused(told(all));
    }

    /** What a student reads. It decides nothing: a text can be written so that any of it seems to be implied. */
    private List<Refusal> told(List<Refusal> all) {
        List<Refusal> written =
                all.stream().filter(refusal -> !isImplied(refusal)).toList();
        return (written.isEmpty() ? all : written).stream().limit(MOST).toList();
    }

    /** Nobody wrote the close of a try-with-resources; what opened the resource is refused in another line. */
    private boolean isImplied(Refusal refusal) {
        return refusal.call().endsWith(".close()")
                && byPlace.get(refusal.file()).size() > 1
                && !line(refusal).contains("close");
    }

    private String line(Refusal refusal) {
        SourceFile source = sources.getOrDefault(refusal.file(), new SourceFile(refusal.file(), ""));
        return source.text()
                .lines()
                .skip(Math.max(0, refusal.line() - 1))
                .findFirst()
                .orElse("close");
    }

    /** A call says more than the classes in it. */
    private static Refusal clearer(Refusal one, Refusal other) {
        return !isCall(one) && isCall(other) ? other : one;
    }

    private static boolean isCall(Refusal refusal) {
        return refusal.call().endsWith(")");
    }
}
