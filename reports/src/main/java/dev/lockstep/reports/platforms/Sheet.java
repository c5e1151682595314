package dev.lockstep.reports.platforms;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Somebody else's CSV, in which single cells are changed and every other byte stays: byte-order mark, quotes, line ends.
 *
 * <p>Cells are separated by whichever of comma, semicolon and tab the first row has most of.
 */
final class Sheet {
    private final String text;
    private final char separator;
    private final List<List<Cell>> rows;

    /** Where a cell stands in the text, quotes included, and what it says. */
    private record Cell(int start, int end, String value) {}

    private Sheet(String text, char separator, List<List<Cell>> rows) {
        this.text = text;
        this.separator = separator;
        this.rows = rows;
    }

    /**
     * Reads {@code file}.
     *
     * @throws IOException if it cannot be read, is not UTF-8, or has a quote that nothing closes
     */
    static Sheet read(Path file) throws IOException {
        try {
            return of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
                    .toString());
        } catch (CharacterCodingException otherEncoding) {
            throw new IOException("it is not in UTF-8; export it again, or save it as CSV in UTF-8", otherEncoding);
        }
    }

    static Sheet of(String text) throws IOException {
        int start = text.startsWith("\uFEFF") ? 1 : 0;
        char separator = separator(text.substring(start).lines().findFirst().orElse(""));
        return new Sheet(text, separator, new Parser(text, separator).rows(start));
    }

    private static char separator(String header) {
        char best = ',';
        for (char candidate : new char[] {';', '\t'}) {
            best = count(header, candidate) > count(header, best) ? candidate : best;
        }
        return best;
    }

    private static long count(String text, char searched) {
        return text.chars().filter(c -> c == searched).count();
    }

    /** What the first row says. */
    List<String> header() {
        return rows.isEmpty()
                ? List.of()
                : rows.get(0).stream().map(cell -> cell.value().strip()).toList();
    }

    /** Rows, the first included. */
    int size() {
        return rows.size();
    }

    /** What a cell says; empty where the row is too short, or {@code column} is -1. */
    String value(int row, int column) {
        List<Cell> cells = rows.get(row);
        return column >= 0 && column < cells.size() ? cells.get(column).value() : "";
    }

    /** Whether the row has that cell. */
    boolean has(int row, int column) {
        return column >= 0 && column < rows.get(row).size();
    }

    /** The whole text with new values, by row and column, in their places. */
    String with(Map<Integer, Map<Integer, String>> changes) {
        StringBuilder changed = new StringBuilder(text.length());
        int copied = 0;
        for (Map.Entry<Integer, Map<Integer, String>> row : new TreeMap<>(changes).entrySet()) {
            for (Map.Entry<Integer, String> each : new TreeMap<>(row.getValue()).entrySet()) {
                Cell cell = rows.get(row.getKey()).get(each.getKey());
                changed.append(text, copied, cell.start()).append(written(each.getValue(), cell));
                copied = cell.end();
            }
        }
        return changed.append(text, copied, text.length()).toString();
    }

    /** In quotes if the cell was, or if it must be. */
    private String written(String value, Cell cell) {
        boolean quotes = cell.end() > cell.start() && text.charAt(cell.start()) == '"'
                || value.chars().anyMatch(c -> c == separator || c == '"' || c == '\n' || c == '\r');
        return quotes ? '"' + value.replace("\"", "\"\"") + '"' : value;
    }

    /** Cuts the text into cells. */
    private static final class Parser {
        private final String text;
        private final char separator;
        private int at;

        Parser(String text, char separator) {
            this.text = text;
            this.separator = separator;
        }

        List<List<Cell>> rows(int start) throws IOException {
            List<List<Cell>> rows = new ArrayList<>();
            at = start;
            while (at < text.length()) {
                rows.add(row());
            }
            return rows;
        }

        private List<Cell> row() throws IOException {
            List<Cell> cells = new ArrayList<>();
            cells.add(cell());
            while (at < text.length() && text.charAt(at) == separator) {
                at++;
                cells.add(cell());
            }
            at += text.startsWith("\r\n", at) ? 2 : at < text.length() ? 1 : 0;
            return cells;
        }

        private Cell cell() throws IOException {
            int start = at;
            if (at < text.length() && text.charAt(at) == '"') {
                at = closingQuote(start) + 1;
                skipToEnd();
                String inner = text.substring(start + 1, text.lastIndexOf('"', at - 1));
                return new Cell(start, at, inner.replace("\"\"", "\""));
            }
            skipToEnd();
            return new Cell(start, at, text.substring(start, at));
        }

        private void skipToEnd() {
            while (at < text.length() && text.charAt(at) != separator && "\r\n".indexOf(text.charAt(at)) < 0) {
                at++;
            }
        }

        private int closingQuote(int start) throws IOException {
            int quote = text.indexOf('"', start + 1);
            while (quote >= 0 && text.startsWith("\"", quote + 1)) {
                quote = text.indexOf('"', quote + 2);
            }
            if (quote < 0) {
                throw new IOException("a quote in line "
                        + (text.substring(0, start).lines().count() + 1)
                        + " is never closed; export the file again");
            }
            return quote;
        }
    }
}
