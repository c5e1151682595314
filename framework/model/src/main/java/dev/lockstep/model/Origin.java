package dev.lockstep.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a submission of a course comes from. All but the id may be unknown; nothing of it changes a grade.
 *
 * @param id of the person or submission on its platform, or the name of the file or folder; {@code 12 or 90} where it is one
 *     of two, and nothing says which
 * @param person the full name of who handed it in, or empty
 * @param account user name or e-mail address, or empty
 * @param handedInAt when, or null
 * @param attempt number of the attempt, from 1, or 0
 * @param commit the commit that is graded, or empty
 */
public record Origin(
        String id,
        String person,
        String account,
        Lateness lateness,
        @Nullable Instant handedInAt,
        int attempt,
        String commit) {
    private static final String OR = " or ";

    /** @throws IllegalArgumentException if {@code id} is blank or {@code attempt} negative */
    public Origin {
        if (id.isBlank() || attempt < 0) {
            throw new IllegalArgumentException(
                    "an origin needs an id, and attempts count from 1: '" + id + "', " + attempt);
        }
    }

    /** An origin of which only the id is known. */
    public static Origin of(String id) {
        return new Origin(id, "", "", new Lateness.Unknown(), null, 0, "");
    }

    /** An origin whose id is one of two. */
    public static Origin ofEither(String one, String other) {
        return of(one + OR + other);
    }

    /** What the id may be: one as a rule. */
    public List<String> ids() {
        return List.of(id.split(OR));
    }

    /** When it was handed in, where that is known. */
    public Optional<Instant> handedIn() {
        return Optional.ofNullable(handedInAt);
    }

    /** What to call it in a list: the person, else the id. */
    public String title() {
        return person.isBlank() ? id : person;
    }

    /** The same, under an id that is known by now. */
    public Origin withId(String known) {
        return new Origin(known, person, account, lateness, handedInAt, attempt, commit);
    }

    /** The same, handed in by the person with this full name. */
    public Origin withPerson(String name) {
        return new Origin(id, name, account, lateness, handedInAt, attempt, commit);
    }

    /** The same, with a user name or e-mail address. */
    public Origin withAccount(String name) {
        return new Origin(id, person, name, lateness, handedInAt, attempt, commit);
    }

    /** The same, handed in then. */
    public Origin at(Instant time) {
        return new Origin(id, person, account, lateness, time, attempt, commit);
    }

    /** The same, in time or late. */
    public Origin with(Lateness known) {
        return new Origin(id, person, account, known, handedInAt, attempt, commit);
    }

    /** The same, as the attempt of that number. */
    public Origin withAttempt(int number) {
        return new Origin(id, person, account, lateness, handedInAt, number, commit);
    }

    /** The same, graded at that commit. */
    public Origin withCommit(String hash) {
        return new Origin(id, person, account, lateness, handedInAt, attempt, hash);
    }
}
