package dev.lockstep.core.vet;

import dev.lockstep.core.vet.Rules.Ruling;
import java.util.Optional;
import java.util.stream.Stream;

/** Decides about single uses. What was compiled from the workspace may use itself. */
final class Judge {
    /** What is wrong with a use: the words for it, and the way out. */
    record Objection(String what, String instead) {}

    private static final String OBJECT = "java.lang.Object";

    private final Classes classes;
    private final Rules rules;

    Judge(Classes classes, Rules rules) {
        this.classes = classes;
        this.rules = rules;
    }

    Optional<Objection> objectionTo(Use use) {
        if (use instanceof Use.OfRule rule) {
            return Optional.of(new Objection(rule.what(), rule.instead()));
        }
        if (use instanceof Use.OfType type) {
            return toType(type.name());
        }
        return use instanceof Use.OfMember member ? toMember(member) : toOverride((Use.OfOverride) use);
    }

    private Optional<Objection> toType(String name) {
        return adviceAgainst(name).map(advice -> new Objection(Member.words(name), advice));
    }

    /** Why a class may not be named, if it may not. */
    private Optional<String> adviceAgainst(String type) {
        Ruling ruling = classes.isOwn(type) ? Ruling.ALLOWED : rules.ofType(type);
        return ruling == Ruling.ALLOWED
                ? Optional.empty()
                : Optional.of(
                        ruling == Ruling.REFUSED_HERE
                                ? Advice.REFUSED_HERE
                                : Advice.table().onType(type));
    }

    private Optional<Objection> toMember(Use.OfMember use) {
        if (use.owner().startsWith("[")) {
            return use.name().equals("clone") ? Optional.empty() : toMemberOf(OBJECT, use);
        }
        return toMemberOf(use.owner(), use);
    }

    private Optional<Objection> toMemberOf(String owner, Use.OfMember use) {
        Optional<ClassShape> declaring = classes.declaring(owner, use.name(), use.descriptor());
        if (declaring.isPresent() && classes.isOwn(declaring.get().name())) {
            return Optional.empty();
        }
        String visible =
                declaring.map(shape -> classes.visibleName(shape, owner)).orElse(owner);
        Member member = new Member(visible, use.name(), use.descriptor(), classes.isOwn(use.constant()));
        Ruling ruling = declaring.isPresent() ? rules.of(member) : Ruling.NOT_LISTED;
        return ruling == Ruling.ALLOWED ? toTypesOf(owner, member) : Optional.of(objection(member, ruling));
    }

    /** A list, or a call, must not hand out what the submission may not name. */
    private Optional<Objection> toTypesOf(String owner, Member member) {
        return Stream.concat(Stream.of(owner), member.types())
                .flatMap(type -> adviceAgainst(type).stream())
                .findFirst()
                .map(advice -> new Objection(member.words(), advice));
    }

    /** The JDK calls what overrides its methods, so overriding needs the same permission as calling. */
    private Optional<Objection> toOverride(Use.OfOverride use) {
        return classes.overridden(use.type(), use.name(), use.descriptor())
                .filter(shape -> !classes.isOwn(shape.name()))
                .map(shape -> new Member(classes.visibleName(shape, use.type()), use.name(), use.descriptor(), false))
                .flatMap(member -> Optional.of(rules.of(member))
                        .filter(ruling -> ruling != Ruling.ALLOWED)
                        .map(ruling -> objection(member, ruling)));
    }

    private static Objection objection(Member member, Ruling ruling) {
        return new Objection(
                member.words(),
                ruling == Ruling.REFUSED_HERE
                        ? Advice.REFUSED_HERE
                        : Advice.table().on(member));
    }
}
