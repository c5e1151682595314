package dev.lockstep.weaver;

import dev.lockstep.kit.interleavings.Result;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;

/** Prints what is found in the corpus, and how long it took: {@code [theme] [name]}. */
final class CorpusMain {
    private CorpusMain() {}

    public static void main(String[] arguments) throws Exception {
        int bad = 0;
        int all = 0;
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        List<String> themes = arguments.length > 0 ? List.of(arguments[0]) : Corpus.THEMES;
        for (String theme : themes) {
            for (Case one : Corpus.cases(theme)) {
                if (arguments.length > 1 && !one.name().equals(arguments[1])) {
                    continue;
                }
                long start = System.nanoTime();
                Result result = one.exploration().get();
                long millis = (System.nanoTime() - start) / 1_000_000;
                boolean right = Case.found(result).equals(one.expected());
                all++;
                digest.update((one.name() + DeterminismTest.text(result) + "\n").getBytes(StandardCharsets.UTF_8));
                bad += right ? 0 : 1;
                String line = (result.headline() + "\n").lines().findFirst().orElse("");
                System.out.printf(
                        "%s %6d ms  %s: %s (%s)  %s%n",
                        right ? "  " : "!!", millis, theme, one.name(), one.expected(), line);
                if (arguments.length > 1 && result instanceof Result.Failed failed) {
                    System.out.println(failed.trace().text());
                    System.out.println(failed.trace().json());
                }
            }
        }
        System.out.println(
                "digest of all verdicts and traces: " + HexFormat.of().formatHex(digest.digest()));
        System.out.println(all + " cases, " + bad + " not as expected");
    }
}
