package dev.lockstep.testkit.attacks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * One hostile submission, as its folder describes it.
 *
 * @param id {@code kind/name}, both folders
 * @param exercise what it is handed in for
 * @param wants what it would gain
 * @param vetted how it should end when every layer stands
 * @param unvetted how it should end when nobody vets it
 * @param honest points that its code earns without the attack
 * @param times how often it is graded, one after the other
 * @param isQuick whether it runs in the everyday tests too
 * @param recipe how to make what is handed in, if that is not the folder {@code submission}; else missing
 */
record Attack(
        String id,
        Path folder,
        String exercise,
        String title,
        String wants,
        Expected vetted,
        Expected unvetted,
        int honest,
        int times,
        boolean isQuick,
        JsonNode recipe) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** How an attack should end, and which layer should see to it. */
    record Expected(String outcome, String stoppedBy) {}

    static List<Attack> in(Path suite) throws IOException {
        try (Stream<Path> files = Files.walk(suite, 3)) {
            return files.filter(file -> file.endsWith("attack.json"))
                    .map(file -> read(suite, file.getParent()))
                    .sorted(Comparator.comparing(Attack::id))
                    .toList();
        }
    }

    Expected expected(Guard guard) {
        return guard == Guard.VETTED ? vetted : unvetted;
    }

    private static Attack read(Path suite, Path folder) {
        try {
            JsonNode json = JSON.readTree(Files.readString(folder.resolve("attack.json")));
            return new Attack(
                    suite.relativize(folder).toString(),
                    folder,
                    json.path("exercise").asText("vault"),
                    json.required("title").asText(),
                    json.required("wants").asText(),
                    new Expected(
                            json.required("vetted").asText(),
                            json.required("stoppedBy").asText()),
                    new Expected(
                            json.required("unvetted").asText(),
                            json.required("thenStoppedBy").asText()),
                    json.path("honest").asInt(0),
                    json.path("times").asInt(1),
                    json.path("quick").asBoolean(),
                    json.path("handedIn"));
        } catch (IOException | IllegalArgumentException broken) {
            throw new AssertionError(folder + ": attack.json cannot be read: " + broken.getMessage(), broken);
        }
    }
}
