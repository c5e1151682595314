package dev.lockstep.reports.formats;

/**
 * A small picture that says how a submission stands, for a README.
 *
 * @param word a few of our own words, such as {@code 80/100}
 * @param good whether it is drawn as good news
 */
record Badge(String word, boolean good) {
    private static final int LABEL_WIDTH = 62;
    private static final int CHARACTER_WIDTH = 7;
    private static final int PADDING = 14;

    String svg() {
        int width = word.length() * CHARACTER_WIDTH + PADDING;
        String colour = good ? "#1a6e37" : "#a3262b";
        return """
                <svg xmlns="http://www.w3.org/2000/svg" width="%d" height="20" role="img" aria-label="Lockstep: %s">
                  <title>Lockstep: %s</title>
                  <rect width="%d" height="20" rx="3" fill="#3b4252"/>
                  <path d="M%d 0h%da3 3 0 0 1 3 3v14a3 3 0 0 1-3 3h-%dz" fill="%s"/>
                  <g fill="#fff" font-family="Verdana,DejaVu Sans,sans-serif" font-size="11" text-anchor="middle">
                    <text x="%d" y="14">Lockstep</text>
                    <text x="%d" y="14">%s</text>
                  </g>
                </svg>
                """.formatted(
                        LABEL_WIDTH + width,
                        word,
                        word,
                        LABEL_WIDTH + width,
                        LABEL_WIDTH,
                        width - 3,
                        width - 3,
                        colour,
                        LABEL_WIDTH / 2,
                        LABEL_WIDTH + width / 2,
                        word);
    }
}
