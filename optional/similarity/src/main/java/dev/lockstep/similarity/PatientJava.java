package dev.lockstep.similarity;

import de.jplag.Language;
import de.jplag.ParsingException;
import de.jplag.Token;
import java.io.File;
import java.util.List;
import java.util.Set;

/** Java as JPlag reads it, except that a submission on which the parser breaks costs itself alone, and not the comparison. */
final class PatientJava implements Language {
    private final Language java = new de.jplag.java.Language();

    @Override
    public List<Token> parse(Set<File> files) throws ParsingException {
        try {
            return java.parse(files);
        } catch (RuntimeException | StackOverflowError broken) {
            throw new ParsingException(files.stream().findFirst().orElse(new File("")), broken.toString());
        }
    }

    @Override
    public String[] suffixes() {
        return java.suffixes();
    }

    @Override
    public String getName() {
        return java.getName();
    }

    @Override
    public String getIdentifier() {
        return java.getIdentifier();
    }

    @Override
    public int minimumTokenMatch() {
        return java.minimumTokenMatch();
    }
}
