package dev.lockstep.similarity;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.jplag.JPlag;
import de.jplag.JPlagComparison;
import de.jplag.JPlagResult;
import de.jplag.Match;
import de.jplag.Submission;
import de.jplag.Token;
import de.jplag.clustering.ClusteringOptions;
import de.jplag.exceptions.ExitException;
import de.jplag.exceptions.SubmissionException;
import de.jplag.options.JPlagOptions;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** What is alike among the folders in one folder, as JSON. */
final class Comparison {
    static final String SCHEMA = "lockstep/similarity/v1";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path submissions;
    private final Path stub;
    private final double threshold;

    /**
     * A comparison.
     *
     * @param stub what every student was given, and so counts for nothing
     * @param threshold from 0 to 1, below which a pair is not told
     */
    Comparison(Path submissions, Path stub, double threshold) {
        this.submissions = submissions;
        this.stub = stub;
        this.threshold = threshold;
    }

    /** Compares; tells of the {@code most} pairs that are most alike. */
    String json(int most) throws ExitException {
        ObjectNode json = JSON.createObjectNode().put("schema", SCHEMA);
        try {
            JPlagResult result = new JPlag(options()).run();
            json.put("compared", result.getNumberOfSubmissions());
            ArrayNode unreadable = json.putArray("unreadable");
            result.getSubmissions().getInvalidSubmissions().forEach(each -> unreadable.add(each.getName()));
            ArrayNode pairs = json.putArray("pairs");
            result.getAllComparisons().stream()
                    .sorted(Comparator.comparingDouble(JPlagComparison::similarity)
                            .reversed()
                            .thenComparing(pair -> pair.firstSubmission().getName())
                            .thenComparing(pair -> pair.secondSubmission().getName()))
                    .limit(most)
                    .forEach(pair -> pair(pair, pairs.addObject()));
        } catch (SubmissionException tooFew) {
            json.put("compared", 0).put("note", tooFew.getMessage()).putArray("unreadable");
            json.putArray("pairs");
        }
        return json.toPrettyString() + "\n";
    }

    private JPlagOptions options() {
        return new JPlagOptions(new PatientJava(), Set.of(submissions.toFile()), Set.of())
                .withBaseCodeSubmissionDirectory(stub.toFile())
                .withSimilarityThreshold(threshold)
                .withMaximumNumberOfComparisons(JPlagOptions.SHOW_ALL_COMPARISONS)
                .withClusteringOptions(new ClusteringOptions().withEnabled(false));
    }

    private static void pair(JPlagComparison pair, ObjectNode json) {
        json.put("left", pair.firstSubmission().getName())
                .put("right", pair.secondSubmission().getName())
                .put("percent", (int) Math.round(100 * pair.similarity()));
        ArrayNode matches = json.putArray("matches");
        for (Match match : pair.matches()) {
            ObjectNode each = matches.addObject();
            place(pair.firstSubmission(), match.startOfFirst(), match.length(), each.putObject("left"));
            place(pair.secondSubmission(), match.startOfSecond(), match.length(), each.putObject("right"));
        }
    }

    /** File and lines of some tokens. */
    private static void place(Submission submission, int start, int length, ObjectNode json) {
        List<Token> tokens = submission.getTokenList().subList(start, start + length);
        Path file = tokens.get(0).getFile().toPath();
        json.put(
                        "file",
                        submission
                                .getRoot()
                                .toPath()
                                .relativize(file)
                                .toString()
                                .replace('\\', '/'))
                .put("from", tokens.stream().mapToInt(Token::getLine).min().orElse(1))
                .put("to", tokens.stream().mapToInt(Token::getLine).max().orElse(1));
    }
}
