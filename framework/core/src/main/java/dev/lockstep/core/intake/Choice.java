package dev.lockstep.core.intake;

import java.util.List;
import java.util.Optional;

/** Which of the files found stands for one editable path. */
sealed interface Choice {
    /** The file that is graded. */
    default Optional<Candidate> taken() {
        return Optional.empty();
    }

    /** What keeps the submission from being graded. */
    default Optional<String> problem() {
        return Optional.empty();
    }

    /** One file, or several with the same text. */
    record Taken(Candidate candidate) implements Choice {
        @Override
        public Optional<Candidate> taken() {
            return Optional.of(candidate);
        }
    }

    /** No file has the name. */
    record Missing() implements Choice {}

    /** A file is there, or nearly, but must not be taken silently. */
    record Unclear(String remedy) implements Choice {
        @Override
        public Optional<String> problem() {
            return Optional.of(remedy);
        }
    }

    /** The choice for {@code editable} among files of its name, where none fits another editable path. */
    static Choice among(List<Candidate> named, String editable) {
        List<Candidate> fitting =
                named.stream().filter(candidate -> candidate.fits(editable)).toList();
        if (fitting.isEmpty()) {
            return named.isEmpty() ? new Missing() : new Unclear(wrongPackage(named.get(0), editable));
        }
        Candidate first = fitting.get(0);
        return fitting.stream()
                .filter(other -> !other.text().equals(first.text()))
                .findFirst()
                .<Choice>map(other -> new Unclear(conflict(first, other)))
                .orElse(new Taken(first));
    }

    private static String conflict(Candidate first, Candidate other) {
        return Printable.quoted(first.path()) + " and " + Printable.quoted(other.path())
                + " differ, and either could be meant; remove the one that is not to be graded";
    }

    private static String wrongPackage(Candidate found, String editable) {
        int end = editable.lastIndexOf('/');
        String expected = end < 0
                ? "no package line"
                : "'package " + editable.substring(0, end).replace('/', '.') + ";'";
        return Printable.quoted(found.path()) + " " + found.packageInWords() + ", but the exercise asks for " + expected
                + "; correct its first line";
    }
}
