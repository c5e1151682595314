package dev.lockstep.reports.formats;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A workflow command, read as GitHub's runner reads a line of a step's output: spaces before {@code ::} do not count, the next
 * {@code ::} ends name and properties, and {@code %25} is put back last. It knows nothing of how we write one.
 */
record WorkflowCommand(String name, Map<String, String> properties, String message) {
    /** Every command in some output; other lines are no commands, and the runner prints them. */
    static List<WorkflowCommand> in(String output) {
        List<WorkflowCommand> commands = new ArrayList<>();
        for (String line : output.split("\r\n|\r|\n")) {
            String trimmed = line.stripLeading();
            int end = trimmed.startsWith("::") ? trimmed.indexOf("::", 2) : -1;
            if (end >= 0) {
                commands.add(of(trimmed.substring(2, end), trimmed.substring(end + 2)));
            }
        }
        return commands;
    }

    private static WorkflowCommand of(String info, String data) {
        int space = info.indexOf(' ');
        Map<String, String> properties = new LinkedHashMap<>();
        if (space >= 0) {
            for (String property : info.substring(space + 1).split(",")) {
                String[] pair = property.split("=", 2);
                if (pair.length == 2) {
                    properties.put(pair[0].strip(), unescaped(pair[1], true));
                }
            }
        }
        return new WorkflowCommand(space < 0 ? info : info.substring(0, space), properties, unescaped(data, false));
    }

    private static String unescaped(String text, boolean property) {
        String lines = text.replace("%0D", "\r").replace("%0A", "\n");
        String parts = property ? lines.replace("%3A", ":").replace("%2C", ",") : lines;
        return parts.replace("%25", "%");
    }
}
