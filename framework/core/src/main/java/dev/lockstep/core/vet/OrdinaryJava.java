package dev.lockstep.core.vet;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What every submission may use of the JDK: the list in {@code ordinary-java.txt}. What is not there is refused. */
final class OrdinaryJava {
    private static final String PACKAGE = "package ";
    private static final String EVERYTHING = ": everything";

    private final Set<String> packages = new HashSet<>();
    private final Set<String> wholeClasses = new HashSet<>();
    private final Map<String, Set<String>> partlyAllowed = new HashMap<>();
    private String packageName = "";

    private OrdinaryJava(List<String> lines) {
        lines.forEach(this::read);
    }

    /** The list that comes with Lockstep, read when it is first asked for. */
    static OrdinaryJava list() {
        return Holder.LIST;
    }

    /** Whether a class may be named at all. */
    boolean hasType(String name) {
        return isWhole(name) || partlyAllowed.containsKey(name);
    }

    /** Whether a member may be used that its owner declares. */
    boolean has(Member member) {
        return isWhole(member.owner())
                || member.spellings().stream().anyMatch(partlyAllowed.getOrDefault(member.owner(), Set.of())::contains);
    }

    /** All classes that the list names one by one. */
    Set<String> classes() {
        Set<String> all = new HashSet<>(wholeClasses);
        all.addAll(partlyAllowed.keySet());
        return all;
    }

    /** The members that the list names of a class, as they are spelled there. */
    Set<String> members(String className) {
        return Set.copyOf(partlyAllowed.getOrDefault(className, Set.of()));
    }

    Set<String> packages() {
        return Set.copyOf(packages);
    }

    private boolean isWhole(String name) {
        return wholeClasses.contains(name) || packages.contains(Types.packageName(name));
    }

    private void read(String line) {
        if (!line.startsWith(PACKAGE)) {
            readClasses(line);
        } else if (line.endsWith(EVERYTHING)) {
            packages.add(line.substring(PACKAGE.length(), line.length() - EVERYTHING.length()));
        } else {
            packageName = line.substring(PACKAGE.length());
        }
    }

    /** Whole classes, until one with a colon: what follows are its members. */
    private void readClasses(String line) {
        Set<String> members = null;
        for (String word : line.split(" +")) {
            if (word.endsWith(":")) {
                String partly = binaryName(word.substring(0, word.length() - 1));
                members = partlyAllowed.computeIfAbsent(partly, name -> new HashSet<>());
            } else if (members != null) {
                members.add(word);
            } else {
                wholeClasses.add(binaryName(word));
            }
        }
    }

    private String binaryName(String inPackage) {
        return packageName + "." + inPackage.replace('.', '$');
    }

    private static final class Holder {
        static final OrdinaryJava LIST = new OrdinaryJava(TextResource.lines("ordinary-java.txt"));
    }
}
