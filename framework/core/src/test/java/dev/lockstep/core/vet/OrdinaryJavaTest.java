package dev.lockstep.core.vet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The list names nothing that does not exist, and nothing that leads out. */
class OrdinaryJavaTest {
    /** What only newer JDKs have. */
    private static final Set<String> NEWER = Set.of(
            "java.lang.MatchException",
            "java.util.SequencedCollection",
            "java.util.SequencedMap",
            "java.util.SequencedSet");

    @Test
    void namesOnlyPublicClassesThatTheJdkHas() {
        List<String> unknown = OrdinaryJava.list().classes().stream()
                .filter(name -> !NEWER.contains(name))
                .filter(name -> JdkClasses.find(name).isEmpty())
                .toList();

        assertThat(unknown).isEmpty();
    }

    @Test
    void namesOnlyMembersThatTheirClassDeclares() {
        List<String> unknown = new ArrayList<>();
        for (String name : OrdinaryJava.list().classes()) {
            OrdinaryJava.list().members(name).stream()
                    .filter(member -> !declares(name, member.replaceFirst("\\(.*", "")))
                    .forEach(member -> unknown.add(name + "#" + member));
        }

        assertThat(unknown).isEmpty();
    }

    @Test
    void adviceIsAboutNothingThatIsAllowedAsAWhole() {
        assertThat(TextResource.lines("advice.txt"))
                .allSatisfy(line -> assertThat(line).contains(" | "));
        assertThat(OrdinaryJava.list().packages())
                .noneMatch(name -> name.startsWith("java.lang") || name.startsWith("java.io"));
    }

    private static boolean declares(String name, String member) {
        String inFile = member.equals("new") ? "<init>" : member;
        return JdkClasses.find(name).stream()
                .flatMap(shape -> shape.members().stream())
                .anyMatch(declared -> declared.startsWith(inFile));
    }
}
