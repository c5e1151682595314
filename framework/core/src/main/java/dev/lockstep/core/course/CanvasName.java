package dev.lockstep.core.course;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the name of a file in Canvas's download says: {@code person[_LATE]_user_attachment_file}.
 *
 * <p>Canvas leaves letters, digits and underscores of a person's name and flattens it all with underscores, so {@code
 * kim_12_9000_70000_Tlb.java} is Kim's {@code 70000_Tlb.java}, or {@code Tlb.java} of somebody called {@code kim_12}.
 *
 * @param late whether Canvas marks it as late
 * @param user number of the person
 * @param attachment number of the file, of which no other file has one
 * @param file the name that it was handed in with
 */
record CanvasName(String person, boolean late, String user, String attachment, String file) {
    private static final Pattern OWN = Pattern.compile("(.*?)(_LATE)?_(\\d{1,18})_(\\d{1,18})_(.+)", Pattern.DOTALL);
    private static final Pattern ENTERED = Pattern.compile(".*_\\d{1,18}_(text|link)\\.html", Pattern.DOTALL);
    private static final Pattern NUMBER_FIRST = Pattern.compile("(\\d{1,18})_(.+)", Pattern.DOTALL);

    /** The first reading, which is Canvas's own where graded files are handed back; none if a name is not of this form. */
    static Optional<CanvasName> of(String name) {
        Matcher own = OWN.matcher(name);
        return own.matches() && !isEntered(name)
                ? Optional.of(
                        new CanvasName(own.group(1), own.group(2) != null, own.group(3), own.group(4), own.group(5)))
                : Optional.empty();
    }

    /** Whether it is a text or a link that somebody typed, which Canvas gives as a page. */
    static boolean isEntered(String name) {
        return ENTERED.matcher(name).matches();
    }

    /** The second reading, if there is one: the first number belongs to the person's name. */
    Optional<CanvasName> other() {
        Matcher rest = NUMBER_FIRST.matcher(file);
        return !late && rest.matches()
                ? Optional.of(new CanvasName(person + "_" + user, false, attachment, rest.group(1), rest.group(2)))
                : Optional.empty();
    }

    /** Name and number of the person, which stand before all that this person handed in. */
    String owner() {
        return person + "_" + user;
    }
}
