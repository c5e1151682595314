package dev.lockstep.reports.formats;

import dev.lockstep.reports.UnicodeText;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes CSV (RFC 4180) that spreadsheets open with the right letters and without running what is in it.
 *
 * <p>A cell that a spreadsheet might take for a formula gets an apostrophe before it; numbers of ours do not need one.
 */
final class CsvText {
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final String FORMULA_STARTS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private final StringBuilder text = new StringBuilder().append(BYTE_ORDER_MARK);

    void row(Object... cells) {
        List<String> written = new ArrayList<>();
        for (Object cell : cells) {
            written.add(cell instanceof Number ? cell.toString() : quoted(harmless(String.valueOf(cell))));
        }
        text.append(String.join(",", written)).append("\r\n");
    }

    String document() {
        return text.toString();
    }

    /** {@code cell} as no spreadsheet takes it for a formula; control characters are spelled. */
    static String harmless(String cell) {
        String seen = cell.stripLeading();
        boolean formula = !seen.isEmpty() && FORMULA_STARTS.indexOf(seen.charAt(0)) >= 0
                || !cell.isEmpty() && FORMULA_STARTS.indexOf(cell.charAt(0)) >= 0;
        return (formula ? "'" : "") + UnicodeText.visible(cell);
    }

    /** In quotes where it needs them. */
    static String quoted(String cell) {
        boolean plain = cell.chars().noneMatch(c -> c == '"' || c == ',' || c == ';' || c < ' ')
                && !cell.startsWith(" ")
                && !cell.endsWith(" ");
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
