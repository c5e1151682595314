package dev.lockstep.kit.pictures;

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

    /** One sentence that says what is wrong. */
    public String headline() {
        return headline;
    }

    /** The picture as one line of JSON. */
    public String json() {
        return picture.json();
    }
}
