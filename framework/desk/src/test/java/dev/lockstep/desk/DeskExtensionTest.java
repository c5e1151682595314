package dev.lockstep.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;

import dev.lockstep.desk.examples.LostUpdateExample;
import dev.lockstep.desk.examples.ParameterizedExample;
import dev.lockstep.desk.examples.PlainExample;
import dev.lockstep.desk.examples.UnmodelledExample;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;
import org.junit.platform.testkit.engine.Events;

class DeskExtensionTest {
    private static final Pattern ARGUMENT = Pattern.compile("\"-Dlockstep\\.replay=([^\"]+)\"");

    @AfterEach
    void exploreAgain() {
        System.clearProperty("lockstep.replay");
    }

    @Test
    void leavesATestClassAloneThatDoesNotExplore() {
        run(selectClass(PlainExample.class)).assertStatistics(tests -> tests.succeeded(1));
    }

    @Test
    void passesWhenNoScheduleFails() {
        run(method("losesNothing")).assertStatistics(tests -> tests.succeeded(1));
    }

    @Test
    void preparesAndRunsInWovenClasses() {
        run(method("isPreparedInTheWovenClass")).assertStatistics(tests -> tests.succeeded(1));
    }

    @Test
    void runsTestsOfNestedClassesWithTheirOuterObject() {
        run(selectClass(LostUpdateExample.class))
                .assertStatistics(tests -> tests.succeeded(3).failed(2));
    }

    @Test
    void failsWithTheStepsAndSaysHowToRunThemAgain() {
        Throwable failure = failureOf(method("losesAnUpdate"));

        assertThat(failure)
                .isInstanceOf(AssertionError.class)
                .hasMessageStartingWith("FAILED: ")
                .hasMessageContaining("sum should be 3, but is")
                .hasMessageContaining("read Account#1.balance -> 0")
                .hasMessageContaining("Account.add:8")
                .hasMessageContaining("Steps as a page: file:///")
                .hasMessageContaining("mvn test \"-Dtest=dev.lockstep.desk.examples.LostUpdateExample#losesAnUpdate\"");
        assertThat(failure.getStackTrace()[failure.getStackTrace().length - 1].toString())
                .startsWith("dev.lockstep.desk.examples.LostUpdateExample.losesAnUpdate(LostUpdateExample.java:");
    }

    @Test
    void writesTheStepsAsAPageInWhichNothingIsMarkup() throws IOException {
        run(method("losesAnUpdate"));

        String page = Files.readString(page("losesAnUpdate"));
        assertThat(page)
                .contains("<th scope=\"col\">&lt;one&gt;</th>")
                .contains("<code>balance = balance + amount; // &lt;b&gt;&amp;&lt;/b&gt; &#39;lost&#39;</code>")
                .doesNotContain("<one>", "<b>", "http://", "https://", "<script");
    }

    @Test
    void removesThePageOfAnEarlierFailure() throws IOException {
        Files.createDirectories(page("losesNothing").getParent());
        Files.writeString(page("losesNothing"), "old");

        run(method("losesNothing"));

        assertThat(page("losesNothing")).doesNotExist();
    }

    @Test
    void runsExactlyTheScheduleThatIsAskedFor() {
        String explored = failureOf(method("losesAnUpdate")).getMessage();
        System.setProperty("lockstep.replay", argumentIn(explored));

        String replayed = failureOf(method("losesAnUpdate")).getMessage();

        assertThat(replayed).isEqualTo(explored);
    }

    @Test
    void runsItInTheExplorationThatFailed() {
        String explored =
                failureOf(method("losesAnUpdateInItsSecondExploration")).getMessage();
        System.setProperty("lockstep.replay", argumentIn(explored));

        String replayed =
                failureOf(method("losesAnUpdateInItsSecondExploration")).getMessage();

        assertThat(argumentIn(explored)).endsWith("@2");
        assertThat(replayed).isEqualTo(explored);
    }

    @Test
    void countsAReplayThatPassesAsSkipped() {
        System.setProperty("lockstep.replay", "v1:b0:");

        Events tests = run(method("losesAnUpdate"));

        tests.assertStatistics(statistics -> statistics.succeeded(0).aborted(1));
    }

    /** Kept beside the other samples, where a browser opens it. */
    @Test
    void writesThePageThatIsKeptAsASample() throws IOException {
        failureOf(method("losesAnUpdate"));

        String written = Files.readString(page("losesAnUpdate"));
        Path sample = Path.of("../../reports/samples/handout/steps.html");
        if ("update".equals(System.getProperty("lockstep.golden"))) {
            Files.createDirectories(sample.getParent());
            Files.writeString(sample, written);
        }
        assertThat(sample).hasContent(written);
    }

    @Test
    void refusesAScheduleThatIsNone() {
        System.setProperty("lockstep.replay", "v1:b0");

        assertThat(failureOf(method("losesAnUpdate")))
                .hasMessageContaining("-Dlockstep.replay=v1:b0 is no schedule; copy the whole line");
    }

    @Test
    void namesWhatCannotBeExploredWithItsPlaceAndASubstitute() {
        Throwable failure = failureOf(selectClass(UnmodelledExample.class));

        assertThat(failure)
                .hasMessageContaining("java.util.WeakHashMap at UnmodelledExample.java:11")
                .hasMessageContaining("use java.util.HashMap inside synchronized");
    }

    @Test
    void exploresOnceForEachArgumentOfAParameterisedTest() {
        run(selectMethod(ParameterizedExample.class, "losesNothingIfSafe", "boolean"))
                .assertStatistics(tests -> tests.succeeded(1).failed(1));
    }

    @Test
    void refusesArgumentsThatWereMadeInPlainClasses() {
        Throwable failure = failureOf(
                selectMethod(ParameterizedExample.class, "usesWhatTheMakerMakes", "java.util.function.Supplier"));

        assertThat(failure)
                .hasMessageStartingWith(
                        "UNSUPPORTED: the scenario in dev.lockstep.desk.examples.ParameterizedExample uses an object")
                .hasMessageContaining("let it give names or numbers");
    }

    private static DiscoverySelector method(String name) {
        return selectMethod(LostUpdateExample.class, name);
    }

    private static Events run(DiscoverySelector... what) {
        return EngineTestKit.engine("junit-jupiter")
                .selectors(what)
                .configurationParameter("junit.jupiter.extensions.autodetection.enabled", "true")
                .execute()
                .testEvents();
    }

    private static Throwable failureOf(DiscoverySelector what) {
        Event failed = run(what).failed().stream().findFirst().orElseThrow();
        return failed.getRequiredPayload(TestExecutionResult.class)
                .getThrowable()
                .orElseThrow();
    }

    private static String argumentIn(String message) {
        Matcher argument = ARGUMENT.matcher(message);
        assertThat(argument.find()).isTrue();
        return argument.group(1);
    }

    private static Path page(String method) {
        return Path.of("target/lockstep/LostUpdateExample." + method + ".html");
    }
}
