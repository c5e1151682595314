package dev.lockstep.core.vet;

import dev.lockstep.model.ApiPolicy;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What one exercise lets submissions use of the JDK: the ordinary list, and on top of it the exercise's own.
 *
 * <p>The narrowest entry decides: member before class before package before the ordinary list. Of equals, {@code refuse}
 * wins. A refused class takes the classes of the JDK with it that build on it.
 */
final class Rules {
    /** What the rules say about one class or member. */
    enum Ruling {
        ALLOWED,
        /** It is on no list. */
        NOT_LISTED,
        /** The exercise refuses it. */
        REFUSED_HERE
    }

    private final OrdinaryJava ordinary = OrdinaryJava.list();
    private final Classes classes;
    private final Set<ApiEntry> allow;
    private final Set<ApiEntry> refuse;

    Rules(ApiPolicy policy, Classes classes) {
        this.classes = classes;
        this.allow = entries(policy.allow());
        this.refuse = entries(policy.refuse());
    }

    /** Whether a class may be named. */
    Ruling ofType(String name) {
        return byPolicy(name).orElseGet(() -> listed(ordinary.hasType(name) || isPartlyAllowed(name)));
    }

    /** Whether a member may be used. */
    Ruling of(Member member) {
        return bySpelling(member).or(() -> byPolicy(member.owner())).orElseGet(() -> listed(ordinary.has(member)));
    }

    private static Ruling listed(boolean isListed) {
        return isListed ? Ruling.ALLOWED : Ruling.NOT_LISTED;
    }

    /** A class of which a member is allowed can be named. */
    private boolean isPartlyAllowed(String name) {
        return allow.stream()
                .anyMatch(entry -> entry.isMember() && entry.place().equals(name));
    }

    private Optional<Ruling> bySpelling(Member member) {
        return member.spellings().stream()
                .flatMap(spelling -> byEntry(new ApiEntry(member.owner(), spelling)).stream())
                .findFirst();
    }

    private Optional<Ruling> byPolicy(String name) {
        return withOuterClasses(name)
                .flatMap(each -> byEntry(new ApiEntry(each, "")).stream())
                .findFirst()
                .or(() -> buildsOnRefused(name) ? Optional.of(Ruling.REFUSED_HERE) : Optional.empty())
                .or(() -> byEntry(new ApiEntry(Types.packageName(name), "")));
    }

    private boolean buildsOnRefused(String name) {
        return !refuse.isEmpty()
                && classes.lineage(name).stream().anyMatch(shape -> refuse.contains(new ApiEntry(shape.name(), "")));
    }

    private Optional<Ruling> byEntry(ApiEntry entry) {
        if (refuse.contains(entry)) {
            return Optional.of(Ruling.REFUSED_HERE);
        }
        return allow.contains(entry) ? Optional.of(Ruling.ALLOWED) : Optional.empty();
    }

    /** {@code a.Outer$Inner}, then {@code a.Outer}. */
    private static Stream<String> withOuterClasses(String name) {
        return Stream.iterate(
                name, each -> !each.isEmpty(), each -> each.substring(0, Math.max(0, each.lastIndexOf('$'))));
    }

    private static Set<ApiEntry> entries(List<String> texts) {
        return texts.stream().map(ApiEntry::of).collect(Collectors.toSet());
    }
}
