package dev.lockstep.mutation;

/**
 * Which mutant of a solution is meant, in words that outlive edits elsewhere in the file.
 *
 * @param in class and method, such as {@code CountingSemaphore.acquire}
 * @param line text of the changed line, without the blanks around it
 * @param change what was changed there, in PIT's words
 * @param ordinal counts from 1 among mutants that agree in all of this, in the order of the file
 */
public record MutantName(String in, String line, String change, int ordinal) {
    @Override
    public String toString() {
        return change + " in " + in + " (" + line + ")" + (ordinal == 1 ? "" : ", number " + ordinal + " of its kind");
    }
}
