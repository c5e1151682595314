package dev.lockstep.core.batch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a journal keeps, and what it does not take for its own. */
class JournalTest {
    private static final String NAME = "0123abcd.gz";

    @TempDir
    private Path out;

    @Test
    void whatIsPublishedIsFoundByWhoeverComesLater() throws IOException {
        try (Desk desk = desk()) {
            journal(desk).publish(NAME, "right".getBytes(UTF_8));
        }

        try (Desk desk = desk()) {
            assertThat(journal(desk).find(NAME))
                    .hasValueSatisfying(file -> assertThat(file).hasContent("right"));
        }
    }

    @Test
    void theFirstWriterWins() throws IOException {
        try (Desk one = desk();
                Desk other = desk()) {
            assertThat(journal(one).publish(NAME, "first".getBytes(UTF_8))).isTrue();
            assertThat(journal(other).publish(NAME, "second".getBytes(UTF_8))).isFalse();

            assertThat(journal(one).find(NAME).orElseThrow()).hasContent("first");
        }
    }

    @Test
    void ofManyWritersAtOnceExactlyOneWins() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try (Desk desk = desk()) {
            Journal journal = journal(desk);
            List<Future<Boolean>> publications = IntStream.range(0, 8)
                    .mapToObj(i -> threads.submit(() -> journal.publish(NAME, ("writer " + i).getBytes(UTF_8))))
                    .toList();

            int winners = 0;
            for (Future<Boolean> publication : publications) {
                winners += publication.get() ? 1 : 0;
            }
            assertThat(winners).isEqualTo(1);
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void whatADeadControllerDidNotPublishIsSweptAndNeverRead() throws IOException {
        Path left = Files.createDirectories(out.resolve("work/controller-dead")).resolve("draft-1");
        Files.writeString(left, "half of a res");

        try (Desk desk = desk()) {
            assertThat(left).doesNotExist();
            assertThat(journal(desk).find(NAME)).isEmpty();
        }
    }

    @Test
    void aLivingControllersDeskIsLeftAlone() throws IOException {
        try (Desk living = desk()) {
            Path draft = living.draft();
            Files.writeString(draft, "half of a res");

            desk().close();

            assertThat(draft).exists();
        }
    }

    @Test
    void filesOfOthersInTheJournalAreNobodysBusiness() throws IOException {
        Path foreign = Files.createDirectories(out.resolve("results/01")).resolve("notes.txt");
        Files.writeString(foreign, "mine");

        try (Desk desk = desk()) {
            journal(desk).publish(NAME, "right".getBytes(UTF_8));
        }

        assertThat(foreign).hasContent("mine");
    }

    @Test
    void nothingIsLeftOnTheDeskAfterAPublication() throws IOException {
        try (Desk desk = desk()) {
            journal(desk).publish(NAME, "first".getBytes(UTF_8));
            journal(desk).publish(NAME, "second".getBytes(UTF_8));
            journal(desk).replace("0456.gz", "other".getBytes(UTF_8));

            try (Stream<Path> files = Files.walk(out.resolve("work"))) {
                assertThat(files.filter(Files::isRegularFile)
                                .map(file -> file.getFileName().toString()))
                        .containsOnly("lock");
            }
        }
    }

    private Desk desk() {
        return Desk.open(out.resolve("work"));
    }

    private Journal journal(Desk desk) {
        return new Journal(out.resolve("results"), desk);
    }
}
