package dev.lockstep.kit.pictures;

import dev.lockstep.kit.json.Json;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A result differs from what was expected, and a picture shows where.
 *
 * <p>The message is for people: a headline, then the picture as text. {@link #json()} is for the grader.
 */
public final class PictureFailure extends AssertionError {
    private static final long serialVersionUID = 1L;

    private final String headline;
    private final transient Picture picture;

    /**
     * A failure.
     *
     * @param headline one sentence that says what is wrong
     * @param picture where
     */
    public PictureFailure(String headline, Picture picture) {
        super(headline + "\n\n" + picture.text());
        this.headline = headline;
        this.picture = picture;
    }

    /** Headline and picture as one line of JSON. */
    public String json() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("headline", headline);
        json.putAll(picture.members());
        return Json.write(json);
    }
}
