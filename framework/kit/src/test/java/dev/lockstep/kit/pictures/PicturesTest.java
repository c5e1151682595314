package dev.lockstep.kit.pictures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.lockstep.kit.json.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PicturesTest {
    @Test
    void aWalkIsATableThatMarksTheFirstDifference() {
        PictureFailure failure = failure(walk("0x95", "0xd"), "Wrong address.");

        assertThat(failure).hasMessage("""
                Wrong address.

                translate(0x35)

                virtual address 0x35:
                  page number  3 bits  011   = 3
                  offset       4 bits  0101  = 5

                  step                 expected  yours
                  page table, entry 3  frame 9
                > result               0x95      0xd

                physical address, expected:
                  frame  8 bits  00001001  = 9

                physical address, yours:
                  frame  8 bits  00000000  = 0
                """);
    }

    @Test
    void theGraderIsToldTheSameAsData() {
        Object json = Json.read(failure(walk("0x95", "0xd"), "Wrong address.").json());

        assertThat(json)
                .isInstanceOf(Map.class)
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.MAP)
                .containsEntry("headline", "Wrong address.")
                .containsEntry("kind", "address-walk")
                .containsEntry("address", 0x35L)
                .containsEntry("actual", List.of(Map.of("name", "frame", "bits", 8L, "value", 0L)));
    }

    @Test
    void withoutADifferenceNothingFails() {
        assertThatCode(() -> walk("0x95", "0x95").assertNoDifference("")).doesNotThrowAnyException();
        assertThatCode(() -> timeline(100, -1).assertNoDifference("")).doesNotThrowAnyException();
    }

    @Test
    void aLongTimelineIsCutAroundTheFirstDifference() {
        AccessTimeline timeline = timeline(100, 50);

        assertThat(timeline.steps())
                .extracting(AccessTimeline.Step::number)
                .startsWith(31)
                .endsWith(55)
                .hasSize(25);
        assertThat(timeline.text())
                .startsWith("a run (2 sets of 1 way)")
                .contains("> 51    page 50  0    hit       miss\n");
    }

    @Test
    void howFullSetsAreIsToldOfAFewOnly() {
        List<Integer> held = java.util.Collections.nCopies(17, 0);
        AccessTimeline many = new AccessTimeline(
                "x", 17, 1, List.of(new AccessTimeline.Step(1, "page 1", 1, "hit", "miss", held, held)));

        assertThat(Json.write(many.members())).doesNotContain("Held");
        assertThat(Json.write(timeline(1, 0).members())).contains("\"expectedHeld\":[1,0]");
    }

    private static PictureFailure failure(Picture picture, String headline) {
        return catchThrowableOfType(PictureFailure.class, () -> picture.assertNoDifference(headline));
    }

    private static AddressWalk walk(String expected, String actual) {
        return new AddressWalk(
                "translate(0x35)",
                0x35,
                List.of(new AddressWalk.Field("page number", 3, 3), new AddressWalk.Field("offset", 4, 5)),
                List.of(
                        new AddressWalk.Step("page table, entry 3", "frame 9"),
                        new AddressWalk.Step("result", expected, actual)),
                List.of(new AddressWalk.Field("frame", 8, 9)),
                List.of(new AddressWalk.Field("frame", 8, 0)));
    }

    private static AccessTimeline timeline(int length, int wrong) {
        List<AccessTimeline.Step> steps = new ArrayList<>();
        for (int i = 0; i < length; i++) {
            steps.add(new AccessTimeline.Step(
                    i + 1, "page " + i, i % 2, "hit", i == wrong ? "miss" : "hit", List.of(1, 0), List.of(1, 1)));
        }
        return new AccessTimeline("a run", 2, 1, steps);
    }
}
