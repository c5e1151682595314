package dev.lockstep.testkit.attacks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The table of attacks in the threat model: what each does, how it ends, and which layer sees to it. */
final class Scorecard {
    private static final String BEGIN = "<!-- scorecard -->\n";
    private static final String END = "<!-- /scorecard -->";

    private Scorecard() {}

    /** {@code document} with the scorecard of {@code attacks} in its place. */
    static String in(String document, List<Attack> attacks) {
        int begin = document.indexOf(BEGIN) + BEGIN.length();
        int end = document.indexOf(END);
        if (begin < BEGIN.length() || end < begin) {
            throw new IllegalArgumentException("the threat model has no place for the scorecard: " + BEGIN.strip());
        }
        return document.substring(0, begin) + of(attacks) + document.substring(end);
    }

    private static String of(List<Attack> attacks) {
        List<String> lines = new ArrayList<>();
        lines.add("");
        lines.add(attacks.size() + " attacks. With vetting: " + counts(attacks, Guard.VETTED) + ". Without: "
                + counts(attacks, Guard.UNVETTED) + ".");
        Map<String, List<Attack>> byKind =
                attacks.stream().collect(Collectors.groupingBy(Scorecard::kind, TreeMap::new, Collectors.toList()));
        byKind.forEach((kind, some) -> {
            lines.add("");
            lines.add("### " + Character.toUpperCase(kind.charAt(0)) + kind.substring(1));
            lines.add("");
            lines.add("| attack | it wants | with vetting | stopped by | without | then by |");
            lines.add("|---|---|---|---|---|---|");
            some.forEach(attack -> lines.add(row(attack)));
        });
        lines.add("");
        return String.join("\n", lines) + "\n";
    }

    private static String counts(List<Attack> attacks, Guard guard) {
        Map<String, Long> counts = attacks.stream()
                .collect(Collectors.groupingBy(
                        attack -> attack.expected(guard).outcome(), TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .map(entry -> entry.getValue() + " " + entry.getKey())
                .collect(Collectors.joining(", "));
    }

    private static String row(Attack attack) {
        return List.of(
                        attack.title() + " (`" + attack.folder().getFileName() + "`)",
                        attack.wants(),
                        attack.vetted().outcome(),
                        attack.vetted().stoppedBy(),
                        attack.unvetted().outcome(),
                        attack.unvetted().stoppedBy())
                .stream()
                .map(cell -> cell.replace("|", "\\|"))
                .collect(Collectors.joining(" | ", "| ", " |"));
    }

    private static String kind(Attack attack) {
        return attack.id().substring(0, attack.id().indexOf('/'));
    }
}
