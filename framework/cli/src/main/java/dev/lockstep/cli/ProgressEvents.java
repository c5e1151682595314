package dev.lockstep.cli;

import dev.lockstep.core.batch.BatchListener;
import dev.lockstep.model.ResultRow;
import dev.lockstep.reports.EventJson;
import dev.lockstep.reports.ResultRowJson;
import java.io.PrintWriter;

/** Tells programs how a batch goes on: a JSON object on each line, with a member {@code event}. */
final class ProgressEvents implements BatchListener {
    private final PrintWriter out;
    private final Tally tally = new Tally();

    ProgressEvents(PrintWriter out) {
        this.out = out;
    }

    @Override
    public void begun(int total) {
        print("{\"event\":\"begun\",\"total\":" + total + "}");
    }

    @Override
    public void done(ResultRow row, boolean known) {
        tally.add(row);
        print("{\"event\":\"done\",\"known\":" + known + ",\"row\":" + ResultRowJson.write(row) + "}");
    }

    @Override
    public void tryingAgain(int count) {
        print("{\"event\":\"trying-again\",\"count\":" + count + "}");
    }

    @Override
    public void unmapped(String path, String reason) {
        print(EventJson.of("unmapped").with("path", path).with("reason", reason).line());
    }

    /** Results have no place in other systems. */
    void withoutPlace(WithoutPlace all) {
        all.left()
                .forEach(each -> print(EventJson.of("without-place")
                        .with("format", each.format())
                        .with("submission", each.submission())
                        .with("reason", each.reason())
                        .line()));
    }

    @Override
    public void ended() {
        print("{\"event\":\"ended\",\"total\":" + tally.total() + ",\"passed\":" + tally.passed() + ",\"failed\":"
                + tally.failed() + ",\"not-graded\":" + tally.notGraded() + ",\"flaky\":" + tally.flaky() + "}");
    }

    private void print(String line) {
        out.println(line);
        out.flush();
    }
}
