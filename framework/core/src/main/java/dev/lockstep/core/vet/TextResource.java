package dev.lockstep.core.vet;

import dev.lockstep.core.ToolFailure;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A text file beside the classes of this package. */
final class TextResource {
    private TextResource() {}

    /** The lines that say something: neither blank nor a comment that begins with {@code #}. */
    static List<String> lines(String file) {
        try (InputStream in = TextResource.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new ToolFailure(file + " is missing from lockstep-core: build Lockstep again");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException broken) {
            throw new ToolFailure(file + " cannot be read from lockstep-core: build Lockstep again", broken);
        }
    }
}
