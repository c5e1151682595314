package dev.lockstep.testkit.attacks;

import dev.lockstep.core.GradingPipeline;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Runs attacks in a JVM of its own: {@code AttackMain RESULTS EXTENT}, where the extent is {@code quick}, {@code full},
 * or the beginning of the ids of some, such as {@code reading/}.
 *
 * <p>One of them, run bare as root, once overwrote the JDK that it ran on. So this refuses to run as root, and where there
 * is no sandbox.
 */
public final class AttackMain {
    /** It refuses to run; why stands on standard error. */
    static final int REFUSED = 2;
    /** The secret that nobody must read, in the environment. */
    static final String SECRET = "LOCKSTEP_BAIT";

    private AttackMain() {}

    /** Runs the attacks and writes one line for each to the file named first. */
    public static void main(String[] arguments) throws IOException {
        if (Machine.user().equals(0)) {
            refuse("hostile submissions never run as root: start this as an ordinary user");
        }
        Ground ground = Ground.of(Path.of(System.getProperty("java.io.tmpdir")).resolveSibling("cache"));
        if (!ground.level().equals("S3")) {
            refuse("hostile submissions run in a sandbox of level S3 only; here it is " + ground.level() + " "
                    + ground.levelInWords());
        }
        try (PrintStream results = new PrintStream(Files.newOutputStream(Path.of(arguments[0])), true)) {
            run(ground, arguments[1], results);
        }
        System.exit(0);
    }

    private static void run(Ground ground, String extent, PrintStream results) throws IOException {
        List<Attack> attacks = Attack.in(Ground.resources("suite")).stream()
                .filter(attack -> isMeant(attack, extent))
                .toList();
        Machine machine = Machine.now();
        try (Bait bait = Bait.laidOut(System.getenv(SECRET));
                ProcessorTime processorTime = new ProcessorTime();
                Beside beside = Beside.of(ground, processorTime)) {
            for (Guard guard : Guard.values()) {
                try (GradingPipeline pipeline = ground.open(guard)) {
                    run(new Assault(ground, guard, pipeline, bait, beside, processorTime), attacks, results);
                }
            }
        }
        machine.leftBehind().forEach(what -> results.println("LEFT\t" + what));
        results.println("END");
    }

    private static void run(Assault assault, List<Attack> attacks, PrintStream results) throws IOException {
        for (Attack attack : attacks) {
            results.println(assault.run(attack).line());
        }
    }

    private static boolean isMeant(Attack attack, String extent) {
        return switch (extent) {
            case "full" -> true;
            case "quick" -> attack.isQuick();
            default -> attack.id().startsWith(extent);
        };
    }

    private static void refuse(String why) {
        System.err.println(why);
        System.exit(REFUSED);
    }
}
