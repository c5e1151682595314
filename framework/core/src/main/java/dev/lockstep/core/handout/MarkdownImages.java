package dev.lockstep.core.handout;

import java.util.List;
import java.util.regex.Pattern;

/** Finds the images that a Markdown text shows from files beside it. */
final class MarkdownImages {
    private static final Pattern IMAGE =
            Pattern.compile("!\\[[^\\]]*]\\(\\s*<?([^)\\s>]+)|<img[^>]*\\ssrc=[\"']([^\"']+)");
    private static final Pattern ELSEWHERE = Pattern.compile("(?i)[a-z][a-z0-9+.-]*:.*|//.*");

    private MarkdownImages() {}

    /** Paths as the text gives them, each once; addresses on the web are left out. */
    static List<String> in(String markdown) {
        return IMAGE.matcher(markdown)
                .results()
                .map(match -> match.group(1) == null ? match.group(2) : match.group(1))
                .filter(path -> !ELSEWHERE.matcher(path).matches())
                .distinct()
                .toList();
    }
}
