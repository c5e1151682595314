package dev.lockstep.kit.pictures;

import java.util.ArrayList;
import java.util.List;

/** Lines of cells, each column as wide as its widest cell. */
final class TextTable {
    private static final String GAP = "  ";

    private final List<List<String>> lines = new ArrayList<>();
    private final List<Integer> widths = new ArrayList<>();

    TextTable line(String... cells) {
        lines.add(List.of(cells));
        for (int i = 0; i < cells.length; i++) {
            if (i == widths.size()) {
                widths.add(0);
            }
            widths.set(i, Math.max(widths.get(i), cells[i].length()));
        }
        return this;
    }

    @Override
    public String toString() {
        StringBuilder out = new StringBuilder();
        for (List<String> cells : lines) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < cells.size(); i++) {
                String cell = cells.get(i);
                line.append(cell)
                        .append(" ".repeat(widths.get(i) - cell.length()))
                        .append(GAP);
            }
            out.append(line.toString().stripTrailing()).append('\n');
        }
        return out.toString();
    }
}
