package dev.lockstep.cli;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageOptionTest {
    @TempDir
    Path home;

    @ParameterizedTest
    @ValueSource(strings = {"grade semaphore .", "report .", "batch semaphore ."})
    void anUnknownLanguageIsBadUsageThatNamesThoseThereAre(String command) {
        new Terminal(home)
                .run((command + " --language xx").split(" "))
                .exitsWith(2)
                .complains("there is no language 'xx'; there are: en, de");
    }

    @ParameterizedTest
    @ValueSource(strings = {"grade", "report", "batch"})
    void theHelpNamesTheLanguages(String command) {
        new Terminal(home).run(command, "--help").exitsWith(0).says("en, de; en if not given");
    }

    @Test
    void aKnownLanguageIsTaken() {
        new Terminal(home).run("report", ".", "--language", "de").exitsWith(2).complains("holds no report");
    }
}
