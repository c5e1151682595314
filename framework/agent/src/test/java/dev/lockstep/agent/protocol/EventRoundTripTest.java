package dev.lockstep.agent.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EventRoundTripTest {
    private static final CodePoint POINT = new CodePoint("oslab.Tlb", "lookup", "Tlb.java", 31);

    @ParameterizedTest
    @MethodSource("events")
    void bringsEveryPartOfAnEventToTheOtherSide(Event event) throws IOException {
        assertThat(new Wire().write(event).reader().read()).isEqualTo(event);
    }

    static Stream<Event> events() {
        Thrown bare = new Thrown("java.lang.Error", "", false, null, null, List.of());
        Thrown full = new Thrown("oslab.Ä", "zwölf 🙂", true, "1", "", List.of(POINT, new CodePoint("a", "b", "", 0)));
        Thrown pictured = new Thrown("E", "m", true, null, null, "{}", "{\"kind\":\"ä\"}", List.of());
        return Stream.of(
                new Event.Finished(4, Event.Result.FAILED, "", pictured),
                new Event.Answered(3, "[[\"HIT\",-1]]"),
                new Event.Began(),
                new Event.Started(7),
                new Event.Finished(0, Event.Result.SUCCESSFUL, "", null),
                new Event.Finished(1, Event.Result.FAILED, "", full),
                new Event.Finished(2, Event.Result.ABORTED, "", bare),
                new Event.Finished(3, Event.Result.SKIPPED, "switched off", null),
                new Event.Measured(2, "16 operations", "50 ms"),
                new Event.TimedOut(-1, List.of()),
                new Event.TimedOut(4, List.of(new Position("main", "WAITING", POINT))),
                new Event.Ended());
    }

    @Test
    void readsManyEventsInOrder() throws IOException {
        EventReader reader = new Wire()
                .write(new Event.Began(), new Event.Started(0), new Event.Ended())
                .reader();

        assertThat(List.of(reader.read(), reader.read(), reader.read()))
                .containsExactly(new Event.Began(), new Event.Started(0), new Event.Ended());
    }

    @Test
    void cutsLongStringsAndShowsThatItDid() throws IOException {
        String whole = "x".repeat(Text.MAX_CHARS);

        assertThat(reasonAfter(whole)).isEqualTo(whole);
        assertThat(reasonAfter(whole + "y")).hasSize(Text.MAX_CHARS).endsWith("x…");
    }

    @Test
    void takesTheLongestStringOfTheWidestCharacters() throws IOException {
        assertThat(reasonAfter("€".repeat(Text.MAX_CHARS))).hasSize(Text.MAX_CHARS);
        assertThat(reasonAfter("🙂".repeat(Text.MAX_CHARS))).hasSizeLessThanOrEqualTo(Text.MAX_CHARS);
    }

    private static String reasonAfter(String reason) throws IOException {
        Event read = new Wire()
                .write(new Event.Finished(0, Event.Result.SKIPPED, reason, null))
                .reader()
                .read();
        return ((Event.Finished) read).reason();
    }
}
