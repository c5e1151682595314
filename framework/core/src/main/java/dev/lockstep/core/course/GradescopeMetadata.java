package dev.lockstep.core.course;

import java.io.IOException;
import java.io.StringReader;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * Reads who handed in which folder. The file is YAML that Ruby wrote, so its keys begin with a colon. Only its nodes are
 * looked at: no object is made of any tag in it.
 */
final class GradescopeMetadata {
    private static final int MOST_CHARACTERS = 64 << 20;

    /** Somebody who handed in; texts are empty where they are not told. */
    record Submitter(String name, String studentId, String email) {}

    /**
     * One folder.
     *
     * @param attempt how many times these people handed in, this one counted; 0 where it is not told
     */
    record Handed(List<Submitter> submitters, Optional<Instant> createdAt, int attempt) {}

    private GradescopeMetadata() {}

    static Map<String, Handed> read(String text) throws IOException {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(MOST_CHARACTERS);
        options.setMaxAliasesForCollections(1000);
        try {
            Map<String, Handed> handed = new LinkedHashMap<>();
            for (NodeTuple each : tuples(new Yaml(options).compose(new StringReader(text)))) {
                handed.put(
                        scalar(each.getKeyNode()),
                        new Handed(
                                submitters(member(each.getValueNode(), ":submitters")),
                                time(scalar(member(each.getValueNode(), ":created_at"))),
                                attempt(member(each.getValueNode(), ":history"))));
            }
            return handed;
        } catch (YAMLException damaged) {
            throw new IOException("has metadata that is no YAML; export the submissions again", damaged);
        }
    }

    private static List<Submitter> submitters(Node node) {
        List<Submitter> submitters = new ArrayList<>();
        if (node instanceof SequenceNode list) {
            for (Node each : list.getValue()) {
                submitters.add(new Submitter(
                        scalar(member(each, ":name")), scalar(member(each, ":sid")), scalar(member(each, ":email"))));
            }
        }
        return submitters;
    }

    /** The history lists what was handed in before; its files are not in the export. */
    private static int attempt(Node history) {
        return history instanceof SequenceNode earlier ? earlier.getValue().size() + 1 : 0;
    }

    /** {@code 2023-09-21 12:00:00.123456 Z} or with an offset. */
    private static Optional<Instant> time(String text) {
        String iso = text.strip().replaceFirst(" ", "T").replace(" ", "").replace("UTC", "Z");
        try {
            return Optional.of(OffsetDateTime.parse(iso).toInstant());
        } catch (DateTimeException otherForm) {
            return Optional.empty();
        }
    }

    private static List<NodeTuple> tuples(Node node) {
        return node instanceof MappingNode map ? map.getValue() : List.of();
    }

    private static Node member(Node node, String key) {
        return tuples(node).stream()
                .filter(each -> scalar(each.getKeyNode()).equals(key))
                .map(NodeTuple::getValueNode)
                .findFirst()
                .orElse(node);
    }

    private static String scalar(Node node) {
        return node instanceof ScalarNode scalar ? scalar.getValue() : "";
    }
}
