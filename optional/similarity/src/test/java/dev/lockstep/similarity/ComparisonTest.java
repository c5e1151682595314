package dev.lockstep.similarity;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ComparisonTest {
    private static final String GIVEN = """
            package oslab;

            public class Vault {
                public int given(int a, int b) {
                    int sum = 0;
                    for (int i = a; i < b; i++) {
                        if (i %% 2 == 0) {
                            sum += i;
                        } else {
                            sum -= i;
                        }
                    }
                    return sum;
                }
            %s}
            """;
    private static final String LOOP = """
                public long work(long[] values) {
                    long best = Long.MIN_VALUE;
                    int where = -1;
                    for (int i = 0; i < values.length; i++) {
                        if (values[i] > best) {
                            best = values[i];
                            where = i;
                        }
                    }
                    if (where < 0) {
                        throw new IllegalStateException("none");
                    }
                    return best * where;
                }
            """;
    private static final String OTHER = """
                public long work(long[] values) {
                    return java.util.Arrays.stream(values).max().orElseThrow();
                }
            """;

    @TempDir
    Path folder;

    @BeforeEach
    void given() throws IOException {
        write("stub", "");
        write("all/1", LOOP);
        write("all/2", LOOP.replace("best", "top").replace("where", "index"));
        write("all/3", OTHER);
        write("all/4", "this does not compile");
    }

    @Test
    void aCopyWithOtherNamesIsTheSameAndWhatEverybodyHasCountsForNothing() throws Exception {
        JsonNode json = compare();

        assertThat(json.path("pairs")).hasSize(1);
        JsonNode pair = json.path("pairs").get(0);
        assertThat(pair.path("left").asText() + pair.path("right").asText()).isIn("12", "21");
        assertThat(pair.path("percent").asInt()).isGreaterThan(90);
        JsonNode place = pair.path("matches").get(0).path("left");
        assertThat(place.path("file").asText()).isEqualTo("oslab/Vault.java");
        assertThat(place.path("from").asInt()).isGreaterThanOrEqualTo(15);
    }

    @Test
    void whatCannotBeReadIsNamed() throws Exception {
        assertThat(compare().path("unreadable").toString()).contains("\"4\"");
    }

    @Test
    void whatBreaksTheParserCostsNobodyElse() throws Exception {
        write("all/5", "    int deep = " + "(".repeat(20_000) + "1" + ")".repeat(20_000) + ";\n");

        assertThat(compare().path("unreadable").toString()).contains("\"4\"", "\"5\"");
        assertThat(compare().path("pairs")).hasSize(1);
    }

    @Test
    void fewerThanTwoAreNotAlike() throws Exception {
        Path alone = folder.resolve("alone");
        Files.createDirectories(alone.resolve("1"));
        JsonNode json = new ObjectMapper().readTree(new Comparison(alone, folder.resolve("stub"), 0.5).json(5));

        assertThat(json.path("pairs")).isEmpty();
    }

    private JsonNode compare() throws Exception {
        return new ObjectMapper().readTree(new Comparison(folder.resolve("all"), folder.resolve("stub"), 0.5).json(5));
    }

    private void write(String where, String more) throws IOException {
        Path file = folder.resolve(where).resolve("oslab/Vault.java");
        Files.createDirectories(file.getParent());
        Files.writeString(file, GIVEN.formatted(more));
    }
}
