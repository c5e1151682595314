package dev.lockstep.reports;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/**
 * A language that pages speak: a file {@code messages_TAG.properties} beside this class and nothing else. English is
 * {@code messages.properties}.
 *
 * <p>What exercises bring, such as titles and hints, and what compiler, tests and explorer say stays as it is.
 */
public final class Language {
    /** What pages speak unless told otherwise. */
    public static final Language ENGLISH = new Language("en", bundle("en").orElseThrow());

    private final String tag;
    private final ResourceBundle messages;

    private Language(String tag, ResourceBundle messages) {
        this.tag = tag;
        this.messages = messages;
    }

    /** The language with this tag, such as {@code de}, if there is one. */
    public static Optional<Language> named(String tag) {
        return tag.equals(ENGLISH.tag)
                ? Optional.of(ENGLISH)
                : bundle(tag).map(messages -> new Language(tag, messages));
    }

    /** The tags of all languages there are, the default first. */
    public static List<String> tags() {
        Stream<String> others = Arrays.stream(Locale.getISOLanguages())
                .filter(tag -> !tag.equals(ENGLISH.tag) && Language.class.getResource(file(tag)) != null);
        return Stream.concat(Stream.of(ENGLISH.tag), others).toList();
    }

    /** A language made of messages that are not a file's; for tests. */
    static Language of(String tag, ResourceBundle messages) {
        return new Language(tag, messages);
    }

    /** As the attribute {@code lang} has it. */
    public String tag() {
        return tag;
    }

    ResourceBundle messages() {
        return messages;
    }

    private static String file(String tag) {
        return tag.equals("en") ? "messages.properties" : "messages_" + tag + ".properties";
    }

    /** Read directly: {@link ResourceBundle#getBundle} would look for a dozen files more, and take the machine's language. */
    private static Optional<ResourceBundle> bundle(String tag) {
        if (!tag.matches("[a-z]{2,3}")) {
            return Optional.empty();
        }
        try (InputStream file = Language.class.getResourceAsStream(file(tag))) {
            return file == null
                    ? Optional.empty()
                    : Optional.of(new PropertyResourceBundle(new InputStreamReader(file, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException("the messages in '" + tag + "' are broken", e);
        }
    }
}
