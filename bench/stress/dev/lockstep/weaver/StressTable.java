package dev.lockstep.weaver;

import dev.lockstep.weaver.StressOutcome.Column;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Runs the corpus as stress loops, a JVM each, and prints a row of the table: {@code rounds seconds}.
 *
 * <p>Wrong classes come first. A case gets at most twice its share of the time that is left.
 */
final class StressTable {
    /** Beyond its time, for a round that waits, and for the JVM itself. */
    private static final int GRACE_SECONDS = 60;

    private record Job(String theme, int index, String name, String expected) {
        boolean isRight() {
            return expected.equals("PASSED");
        }
    }

    private record Judged(Job job, String said) {
        StressOutcome outcome() {
            return StressOutcome.valueOf(said.split(" ")[0]);
        }

        Column column() {
            return outcome().column(job.expected);
        }
    }

    private StressTable() {}

    public static void main(String[] arguments) throws Exception {
        int rounds = Integer.parseInt(arguments[0]);
        long begin = System.nanoTime();
        long end = begin + TimeUnit.SECONDS.toNanos(Integer.parseInt(arguments[1]));
        List<Job> jobs = jobs();
        List<Judged> all = new ArrayList<>();
        for (Job job : jobs) {
            long left = TimeUnit.NANOSECONDS.toSeconds(end - System.nanoTime());
            long share = Math.max(1, 2 * left / (jobs.size() - all.size()));
            all.add(new Judged(job, run(job, rounds, share)));
        }
        print(all, rounds, TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - begin));
    }

    private static List<Job> jobs() throws ReflectiveOperationException {
        List<Job> wrong = new ArrayList<>();
        List<Job> right = new ArrayList<>();
        for (String theme : Corpus.THEMES) {
            List<Case> cases = StressMain.cases(theme);
            for (int i = 0; i < cases.size(); i++) {
                Job job = new Job(theme, i, cases.get(i).name(), cases.get(i).expected());
                (job.isRight() ? right : wrong).add(job);
            }
        }
        wrong.addAll(right);
        return wrong;
    }

    private static String run(Job job, int rounds, long seconds) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dstress.rounds=" + rounds,
                        "-Dstress.seconds=" + seconds,
                        "-cp",
                        System.getProperty("java.class.path"),
                        "dev.lockstep.weaver.StressMain",
                        job.theme,
                        Integer.toString(job.index))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String said = "HUNG and did not end";
        if (process.waitFor(seconds + GRACE_SECONDS, TimeUnit.SECONDS)) {
            said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        } else {
            process.destroyForcibly();
        }
        System.err.printf("%s: %s (%s)  %s%n", job.theme, job.name, job.expected, said);
        if (said.isEmpty()) {
            throw new IllegalStateException("the JVM for " + job + " ended with " + process.exitValue());
        }
        return said;
    }

    private static void print(List<Judged> all, int rounds, long seconds) {
        long hangs = count(all, Column.FOUND_AS_HANG);
        System.out.printf(
                "%-34s %6d %10d %8d %16d %8d %8d%n",
                "stress loop, " + rounds + " x 8 threads",
                count(all, Column.FOUND) + hangs,
                hangs,
                count(all, Column.MISSED),
                all.stream()
                        .filter(one -> !one.job.isRight() && one.column() == Column.NOT_EXPRESSIBLE)
                        .count(),
                count(all, Column.ALARM),
                seconds);
        list("wrong classes that the stress loop missed", all, Column.MISSED);
        list("not expressible as a stress loop, right ones among them", all, Column.NOT_EXPRESSIBLE);
        list("right classes with an alarm", all, Column.ALARM);
        long fewer = all.stream()
                .filter(one -> one.outcome() == StressOutcome.PASSED_FEWER)
                .count();
        System.out.println("passed with fewer rounds, for want of time: " + fewer);
    }

    private static long count(List<Judged> all, Column column) {
        return all.stream().filter(one -> one.column() == column).count();
    }

    private static void list(String title, List<Judged> all, Column column) {
        List<Judged> listed = all.stream().filter(one -> one.column() == column).toList();
        System.out.println(title + ": " + listed.size());
        for (Judged one : listed) {
            System.out.printf("  %s: %s (%s)  %s%n", one.job.theme, one.job.name, one.job.expected, one.said);
        }
    }
}
