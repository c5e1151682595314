package dev.lockstep.core.handout;

import dev.lockstep.core.maven.Libraries;
import dev.lockstep.model.Exercise;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** The dependencies that the pom of an exercise names, as the pom of its handout names them. */
final class PomDependencies {
    private static final List<String> PARTS = List.of("groupId", "artifactId", "version", "classifier", "scope");

    private final Map<String, String> properties = new HashMap<>();

    private PomDependencies() {}

    /** XML elements, one after another; empty if the exercise has no pom of its own. */
    static String of(Exercise exercise) throws IOException {
        return Libraries.areNeeded(exercise) ? new PomDependencies().read(Libraries.pomOf(exercise)) : "";
    }

    private String read(Path pom) throws IOException {
        Element project = parsed(pom);
        children(project, "properties").stream()
                .flatMap(all -> children(all, "").stream())
                .forEach(property -> properties.put(property.getTagName(), text(property)));
        StringBuilder dependencies = new StringBuilder();
        children(project, "dependencies").stream()
                .flatMap(all -> children(all, "dependency").stream())
                .forEach(dependency -> dependencies.append(copy(dependency)));
        return dependencies.toString();
    }

    private static Element parsed(Path pom) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(pom.toFile()).getDocumentElement();
        } catch (ParserConfigurationException | SAXException broken) {
            throw new IOException(pom + " is not a pom: " + broken.getMessage(), broken);
        }
    }

    private String copy(Element dependency) {
        StringBuilder copy = new StringBuilder("    <dependency>\n");
        for (String part : PARTS) {
            children(dependency, part)
                    .forEach(element ->
                            copy.append("      <" + part + ">" + filled(text(element)) + "</" + part + ">\n"));
        }
        return copy.append("    </dependency>\n").toString();
    }

    private String filled(String text) {
        return text.startsWith("${") && text.endsWith("}")
                ? properties.getOrDefault(text.substring(2, text.length() - 1), text)
                : text;
    }

    private static String text(Element element) {
        return element.getTextContent().strip();
    }

    /** The elements called {@code name} right below {@code parent}; all of them if it is empty. */
    private static List<Element> children(Element parent, String name) {
        List<Element> found = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element
                    && (name.isEmpty() || element.getTagName().equals(name))) {
                found.add(element);
            }
        }
        return found;
    }
}
