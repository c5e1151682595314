package dev.lockstep.core.course;

import dev.lockstep.model.Lateness;
import java.text.Normalizer;
import java.util.List;

/**
 * A row of a roster; texts are empty where it does not say.
 *
 * @param called the name that a submission must have too, where a number may also be a group's
 * @param keys ids, addresses and accounts
 * @param accounts those of the keys that are accounts
 * @param group whose work this person's is, in a worksheet of Moodle
 * @param submission the folder of this person's submission, in Gradescope's grades
 * @param lateness of this person's submission, in a file that says so
 */
record RosterPerson(
        String id,
        String name,
        String called,
        List<String> keys,
        List<String> accounts,
        String group,
        String submission,
        Lateness lateness) {

    /** Whether a key is {@code key}. */
    boolean has(String key) {
        return keys.stream().anyMatch(key::equalsIgnoreCase);
    }

    /** Whether names agree as far as both are told: the name of a file has lost some characters, but no letter. */
    boolean isCalled(String other) {
        String own = letters(called);
        String wanted = letters(other);
        return own.isEmpty() || wanted.isEmpty() || own.equals(wanted);
    }

    static String letters(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC).replaceAll("[^\\p{L}\\p{M}\\p{N}]", "");
    }
}
