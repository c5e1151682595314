package dev.lockstep.core.verify;

import dev.lockstep.core.ToolFailure;
import dev.lockstep.model.Exercise;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The text that students read must be about the files that they hand in: a template's text is soon forgotten. */
final class HandoutText {
    private HandoutText() {}

    /** A finding for each file to hand in that {@code HANDOUT.md} does not name. */
    static List<Finding> findings(Exercise exercise) {
        Path handout = exercise.folder().resolve("HANDOUT.md");
        String text = textOf(handout);
        return exercise.files().editable().stream()
                .map(HandoutText::className)
                .filter(name -> !text.contains(name))
                .map(name -> new Finding(
                        handout.toString(),
                        "does not name '" + name
                                + "', which students hand in: write what it must do, and what is graded"))
                .toList();
    }

    private static String className(String file) {
        return file.substring(file.lastIndexOf('/') + 1).replace(".java", "");
    }

    private static String textOf(Path handout) {
        try {
            return Files.readString(handout);
        } catch (IOException broken) {
            throw new ToolFailure(handout + " cannot be read: " + broken.getMessage(), broken);
        }
    }
}
