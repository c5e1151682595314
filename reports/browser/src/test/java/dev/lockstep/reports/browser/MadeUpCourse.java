package dev.lockstep.reports.browser;

import dev.lockstep.model.CourseResults;
import dev.lockstep.model.CourseResults.Column;
import dev.lockstep.model.CriterionResult;
import dev.lockstep.model.ExerciseId;
import dev.lockstep.model.Lateness;
import dev.lockstep.model.Origin;
import dev.lockstep.model.Points;
import dev.lockstep.model.ResultRow;
import dev.lockstep.model.Status;
import dev.lockstep.model.SubmissionId;
import dev.lockstep.reports.Language;
import dev.lockstep.reports.course.CourseIndex;
import dev.lockstep.reports.course.Likeness;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Submissions of people who do not exist: each has a strength, each criterion a difficulty. Always the same for one size. */
final class MadeUpCourse {
    private static final List<Column> CRITERIA = List.of(
            new Column("counting", "Permits are counted, and none is invented", 25),
            new Column("blocking", "Whoever finds no permit waits until one comes", 20),
            new Column("no-lost-wake-up", "No wake-up is lost, whichever step it comes after", 20),
            new Column("interrupts", "An interrupt ends the wait and leaves the count alone", 15),
            new Column("fairness", "First come, first served", 20));
    private static final double[] DIFFICULTY = {0.1, 0.3, 0.6, 0.45, 0.7};
    private static final List<String> GIVEN =
            List.of("Ada", "Béla", "Chloë", "Dörte", "Émile", "Fatıma", "Guðrún", "Hồng", "Iñaki", "Jürgen");
    private static final List<String> FAMILY =
            List.of("O'Neill", "Müller", "de la Cruz", "Nguyễn", "Şahin", "Łukasiewicz", "Smith, Jr.", "van Dijk");

    private static final List<CourseResults.Unmapped> UNMAPPED = List.of(
            new CourseResults.Unmapped(
                    "semaphore.zip/kim_102_text.html", "is a text or link that was typed into Canvas, and no file"),
            new CourseResults.Unmapped(
                    "semaphore.zip/notes.txt", "has no name as Canvas gives them, so it is nobody's submission"),
            new CourseResults.Unmapped(
                    "semaphore.zip/ada_101_5001_CountingSemaphore.java",
                    "is another attempt of Ada Müller; what counts is s00001"));

    private MadeUpCourse() {}

    /** The page of so many. */
    static String page(int count) {
        return page(count, Language.ENGLISH);
    }

    static String page(int count, Language language) {
        return CourseIndex.render(
                new CourseResults(new ExerciseId("semaphore"), "A counting semaphore", CRITERIA, rows(count), UNMAPPED),
                new Likeness(
                        "similar/index.html",
                        List.of(
                                new Likeness.Pair("s00007", "s00012", 94, "similar/1.html"),
                                new Likeness.Pair("s00003", "s00021", 71, "similar/2.html"))),
                language);
    }

    private static List<ResultRow> rows(int count) {
        Random random = new Random(7);
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> row(number, random))
                .toList();
    }

    private static ResultRow row(int number, Random random) {
        SubmissionId id = new SubmissionId(String.format("s%05d", number));
        Origin origin = origin(number, random);
        double luck = random.nextDouble();
        if (number % 97 == 17) {
            return ResultRow.notGraded(id, origin, "The archive is broken: its list of files cannot be read.");
        }
        if (luck < 0.05) {
            String message = "CountingSemaphore.java:" + (10 + random.nextInt(60)) + ": cannot find symbol";
            return graded(
                    id,
                    origin,
                    CRITERIA.stream()
                            .map(each -> result(each, false, "skipped"))
                            .toList(),
                    message);
        }
        double strength = random.nextGaussian() * 0.25;
        List<CriterionResult> results = new ArrayList<>();
        String headline = "";
        for (int i = 0; i < CRITERIA.size(); i++) {
            boolean earned = random.nextDouble() + strength > DIFFICULTY[i] - 0.1;
            results.add(result(CRITERIA.get(i), earned, earned ? "passed" : "failed"));
            if (!earned && headline.isEmpty()) {
                headline =
                        CRITERIA.get(i).title() + ": expected " + random.nextInt(4) + " but was " + random.nextInt(9);
            }
        }
        return graded(id, origin, results, headline, number % 89 == 33, 400 + random.nextInt(900));
    }

    private static CriterionResult result(Column criterion, boolean earned, String verdict) {
        return new CriterionResult(
                criterion.id(), new Points(earned ? criterion.points() : 0, criterion.points()), verdict);
    }

    private static ResultRow graded(SubmissionId id, Origin origin, List<CriterionResult> results, String headline) {
        return graded(id, origin, results, headline, false, 90);
    }

    private static ResultRow graded(
            SubmissionId id,
            Origin origin,
            List<CriterionResult> results,
            String headline,
            boolean flaky,
            long millis) {
        int earned =
                results.stream().mapToInt(result -> result.points().earned()).sum();
        String folder = "submissions/" + id.value();
        return new ResultRow(
                id, origin, new Status.Graded(flaky), new Points(earned, 100), results, headline, millis, folder);
    }

    private static Origin origin(int number, Random random) {
        String given = GIVEN.get(random.nextInt(GIVEN.size()));
        String family = FAMILY.get(random.nextInt(FAMILY.size()));
        Lateness lateness = random.nextInt(20) == 0
                ? new Lateness.LateBy(Duration.ofMinutes(1 + random.nextInt(4_000)))
                : new Lateness.InTime();
        return Origin.of("p" + number)
                .withPerson(given + " " + family)
                .withAccount("u" + number + "@example.org")
                .with(lateness)
                .withAttempt(1 + random.nextInt(2));
    }
}
