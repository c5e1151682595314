package dev.lockstep.agent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.lockstep.agent.protocol.Job;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LoadersTest {
    /** Stands for a class that both sides bring. */
    static class Shared {}

    /** Stands for a class that names another one of its loader. */
    static class Names {
        final Object named = new Shared();
    }

    private static final Map<String, byte[]> SHARED = Samples.bytesOf(Shared.class);

    @Test
    void aTestClassComesFromTheTestsThoughTheSubmissionAndTheAgentHaveOneOfItsName() throws Exception {
        TestLoader tests = new TestLoader(SHARED, new SubmissionLoader(SHARED));

        assertThat(tests.loadClass(Shared.class.getName()).getClassLoader()).isSameAs(tests);
    }

    @Test
    void aClassOfTheSubmissionComesFromTheSubmissionThoughTheAgentHasOneOfItsName() throws Exception {
        SubmissionLoader submission = new SubmissionLoader(SHARED);
        TestLoader tests = new TestLoader(Map.of(), submission);

        assertThat(tests.loadClass(Shared.class.getName()).getClassLoader()).isSameAs(submission);
    }

    @Test
    void aClassOfTheSubmissionSeesItsOwnClassesAndNoTest() throws Exception {
        SubmissionLoader submission = new SubmissionLoader(Samples.bytesOf(Names.class));
        TestLoader tests = new TestLoader(SHARED, submission);
        var constructor = tests.loadClass(Names.class.getName()).getDeclaredConstructor();
        constructor.setAccessible(true);

        assertThatExceptionOfType(java.lang.reflect.InvocationTargetException.class)
                .isThrownBy(constructor::newInstance)
                .withCauseInstanceOf(NoClassDefFoundError.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "org.junit.jupiter.api.Assertions",
                "org.opentest4j.AssertionFailedError",
                "dev.lockstep.agent.AgentMain",
                "dev.lockstep.agent.protocol.Job",
                "dev.lockstep.agent.LoadersTest"
            })
    void aSubmissionSeesNothingOfTheAgentOrOfJUnit(String name) {
        SubmissionLoader submission = new SubmissionLoader(Map.of());

        assertThatExceptionOfType(ClassNotFoundException.class).isThrownBy(() -> submission.loadClass(name));
    }

    @Test
    void aTestSeesJUnitAndTheJdk() throws Exception {
        TestLoader tests = new TestLoader(Map.of(), new SubmissionLoader(Map.of()));

        assertThat(tests.loadClass(Test.class.getName())).isSameAs(Test.class);
        assertThat(tests.loadClass("java.sql.Connection")).isNotNull();
    }

    @Test
    void aTestCanReadTheClassFilesOfItselfAndOfTheSubmissionAndTheSubmissionOnlyItsOwn() throws Exception {
        Map<String, byte[]> names = Samples.bytesOf(Names.class);
        SubmissionLoader submission = new SubmissionLoader(names);
        TestLoader tests = new TestLoader(SHARED, submission);

        assertThat(tests.getResourceAsStream(file(Shared.class))).hasBinaryContent(SHARED.get(Shared.class.getName()));
        assertThat(tests.getResourceAsStream(file(Names.class))).hasBinaryContent(names.get(Names.class.getName()));
        assertThat(submission.getResourceAsStream(file(Shared.class))).isNull();
    }

    private static String file(Class<?> type) {
        return type.getName().replace('.', '/') + ".class";
    }

    @Test
    void aClassIsLoadedOnce() throws Exception {
        TestLoader tests = new TestLoader(SHARED, new SubmissionLoader(Map.of()));

        assertThat(tests.loadClass(Shared.class.getName())).isSameAs(tests.loadClass(Shared.class.getName()));
    }

    @Test
    void aJobKeepsItsListsWhateverBecomesOfThoseItWasMadeFrom() {
        Map<String, byte[]> classes = new java.util.HashMap<>(SHARED);
        Job job = new Job(1, 1, classes, classes, java.util.List.of());

        classes.clear();

        assertThat(job.submission()).hasSize(1);
        assertThat(job.tests()).hasSize(1);
    }
}
