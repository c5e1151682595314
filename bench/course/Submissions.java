import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Makes up the submissions of a course for the exercise "tally", each another text: {@code java Submissions.java FOLDER COUNT
 * MIX}. A mix "quick" is right and wrong ones, and some that do not compile; "fair" adds those that loop, crash, and use up
 * what they can.
 */
public final class Submissions {
    private static final String TEMPLATE =
            """
            package oslab.tally;

            /** Submission %1$d. */
            public class Tally {
                private static final int SALT = %2$d;
                private int %3$s;
            %4$s
                public void add(int amount) {
            %5$s    }

                public int total() {
                    return %6$s;
                }

                public void reset() {
            %7$s    }
            %8$s}
            """;

    private static final String CHECK =
            """
                    if (amount < 0) {
                        throw new IllegalArgumentException("negative amount: " + amount);
                    }
            """;

    private final Random random;
    private final int number;
    private final String field;

    private Submissions(int number) {
        this.number = number;
        this.random = new Random(number);
        this.field = List.of("total", "sum", "count", "value", "amountSoFar", "state").get(random.nextInt(6)) + number;
    }

    /** Takes the folder, how many, and which mix. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        int count = Integer.parseInt(arguments[1]);
        boolean fair = arguments[2].equals("fair");
        for (int number = 0; number < count; number++) {
            String kind = kind(number, fair);
            Path home = folder.resolve(String.format("student-%05d-%s", number, kind));
            Files.createDirectories(home);
            Files.writeString(home.resolve("Tally.java"), new Submissions(number).text(kind));
        }
    }

    private static String kind(int number, boolean fair) {
        if (fair) {
            List<String> kinds = List.of(
                    "right", "forgets", "loops", "right", "throws", "hoards", "right", "accepts", "recurses", "broken",
                    "right", "prints", "waits", "forgets", "exits", "threads", "right", "initialises", "nests", "right");
            return kinds.get(number % kinds.size());
        }
        return List.of("right", "right", "forgets", "right", "accepts", "right", "right", "broken", "forgets", "right")
                .get(number % 10);
    }

    private String text(String kind) {
        String add = CHECK + line(field + " += amount;");
        String reset = line(field + " = 0;");
        return switch (kind) {
            case "right" -> text("", add, reset);
            case "forgets" -> text("", add, line("int " + field + "x = SALT;"));
            case "accepts" -> text("", line(field + " += amount;"), reset);
            case "loops" -> text("", add, line("while (" + field + " >= 0) {") + line("    " + field + " = 0;") + line("}"));
            case "throws" -> text("", add, line("throw new IllegalStateException(\"salt \" + SALT);"));
            case "hoards" -> text("", add, line("java.util.List<long[]> hoard = new java.util.ArrayList<>();")
                    + line("while (true) {") + line("    hoard.add(new long[1 << 20]);") + line("}"));
            case "recurses" -> text("", add, line("reset();"));
            case "broken" -> text("", add, line(field + " = zero" + number + ";"));
            case "prints" -> text("", add, line("for (int line = 0; line < 200_000; line++) {")
                    + line("    System.out.println(\"still counting\");") + line("}") + reset);
            case "waits" -> text("", add, line("synchronized (this) {") + line("    try {") + line("        wait();")
                    + line("    } catch (InterruptedException stopped) {")
                    + line("        Thread.currentThread().interrupt();") + line("    }") + line("}"));
            case "exits" -> text("", add, line("System.exit(SALT % 7);"));
            case "threads" -> text("", add, line("while (true) {")
                    + line("    new Thread(() -> { synchronized (Tally.class) { try { Tally.class.wait(); }"
                            + " catch (InterruptedException gone) { return; } } }).start();")
                    + line("}"));
            case "initialises" -> text("    static {\n        if (SALT > 0) {\n            throw new IllegalStateException();"
                    + "\n        }\n    }\n", add, reset);
            case "nests" -> text("", add, line("Object deep = " + "(".repeat(9_000) + "SALT" + ")".repeat(9_000) + ";"));
            default -> throw new IllegalArgumentException(kind);
        };
    }

    private String text(String before, String add, String reset) {
        return String.format(
                Locale.ROOT, TEMPLATE, number, 1 + random.nextInt(1_000_000), field, before, add, field, reset, helpers());
    }

    /** Something more to compile, in every submission something else. */
    private String helpers() {
        List<String> helpers = new ArrayList<>();
        for (int i = random.nextInt(6); i >= 0; i--) {
            int a = random.nextInt(1_000);
            helpers.add("\n    /** Helps with " + a + ". */\n    private static int helper" + i + "(int input) {\n"
                    + "        int result = SALT;\n        for (int round = 0; round < " + (1 + a % 9) + "; round++) {\n"
                    + "            result = result * " + (31 + i) + " + input % " + (a + 1) + ";\n        }\n"
                    + "        return result;\n    }\n");
        }
        return String.join("", helpers);
    }

    private static String line(String code) {
        return "        " + code + "\n";
    }
}
