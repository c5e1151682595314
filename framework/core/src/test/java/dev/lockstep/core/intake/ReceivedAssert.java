package dev.lockstep.core.intake;

import dev.lockstep.model.IgnoredFile;
import dev.lockstep.model.SourceFile;
import dev.lockstep.model.Submission;
import java.util.List;
import org.assertj.core.api.AbstractAssert;
import org.assertj.core.api.Assertions;

/** Assertions about what intake came to. */
final class ReceivedAssert extends AbstractAssert<ReceivedAssert, Received> {
    private ReceivedAssert(Received actual) {
        super(actual, ReceivedAssert.class);
    }

    static ReceivedAssert assertThat(Received actual) {
        return new ReceivedAssert(actual);
    }

    /** Accepted, with exactly these files: path, text, path, text. */
    ReceivedAssert holdsExactly(String... pathsAndTexts) {
        String[] found = submission().files().stream()
                .flatMap(file -> List.of(file.path(), file.text()).stream())
                .toArray(String[]::new);
        Assertions.assertThat(found).containsExactly(pathsAndTexts);
        return this;
    }

    ReceivedAssert isCalled(String id) {
        Assertions.assertThat(submission().id().value()).isEqualTo(id);
        return this;
    }

    ReceivedAssert ignores(String path, String reason) {
        Assertions.assertThat(submission().ignored()).contains(new IgnoredFile(path, reason));
        return this;
    }

    ReceivedAssert ignoresExactly(String... paths) {
        Assertions.assertThat(submission().ignored())
                .extracting(IgnoredFile::path)
                .containsExactly(paths);
        return this;
    }

    /** Rejected, and what it says holds all of {@code parts}. */
    ReceivedAssert isRejectedSaying(String... parts) {
        Assertions.assertThat(String.join("\n", rejection().problems())).contains(parts);
        return this;
    }

    /** Rejected, with every problem on one line of a readable length. */
    ReceivedAssert isRejectedInPrintableLines() {
        Assertions.assertThat(rejection().problems())
                .allSatisfy(line -> Assertions.assertThat(line).matches("\\P{Cntrl}{1,2000}"));
        return this;
    }

    private Received.Rejected rejection() {
        if (actual instanceof Received.Rejected rejected) {
            return rejected;
        }
        throw failure("expected a rejection but found %s", files());
    }

    private List<String> files() {
        return submission().files().stream().map(SourceFile::path).toList();
    }

    private Submission submission() {
        if (actual instanceof Received.Accepted accepted) {
            return accepted.submission();
        }
        throw failure("expected an accepted submission but found %s", actual);
    }
}
