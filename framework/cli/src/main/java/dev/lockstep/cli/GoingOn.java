package dev.lockstep.cli;

import dev.lockstep.core.ToolFailure;
import dev.lockstep.core.jvm.Leftovers;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Says, when a batch is stopped with Ctrl-C or a signal, that nothing is lost, and with which command it goes on. */
final class GoingOn {
    private GoingOn() {}

    /** Does {@code work} for a command with these arguments, and says how to go on if it is stopped meanwhile. */
    static <T> T orSay(List<String> arguments, Supplier<T> work) {
        String text = "Stopped. What is graded is kept; the same command goes on from there:" + System.lineSeparator()
                + "  " + command(arguments);
        Thread hook = new Thread(() -> System.err.println(System.lineSeparator() + text), "lockstep-going-on");
        Runtime.getRuntime().addShutdownHook(hook);
        try {
            return work.get();
        } catch (ToolFailure failure) {
            if (Leftovers.areClosing()) {
                Leftovers.awaitEnd(); // what breaks now was broken by the stop
            }
            throw failure;
        } finally {
            remove(hook);
        }
    }

    private static void remove(Thread hook) {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException stopping) {
            // it has spoken
        }
    }

    private static String command(List<String> arguments) {
        return Launcher.command() + " "
                + arguments.stream()
                        .filter(argument -> !argument.equals("--fresh")) // or it would begin anew
                        .map(GoingOn::quoted)
                        .collect(Collectors.joining(" "));
    }

    /** As a shell takes it for one word. */
    static String quoted(String word) {
        return word.matches("[\\w@%+=:,./-]+") ? word : "'" + word.replace("'", "'\\''") + "'";
    }
}
