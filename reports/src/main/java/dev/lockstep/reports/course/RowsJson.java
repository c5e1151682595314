package dev.lockstep.reports.course;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.lockstep.model.ResultRow;
import dev.lockstep.reports.UnicodeText;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * Rows as the page's script reads them: an array for each, in the order of {@link #FIELDS}.
 */
final class RowsJson {
    /** The script names its constants after these. */
    static final List<String> FIELDS = List.of(
            "name",
            "address",
            "flag",
            "person",
            "account",
            "points",
            "bin",
            "lost",
            "cause",
            "headline",
            "handedIn",
            "late",
            "millis");

    private RowsJson() {}

    static String of(List<ResultRow> rows, RowViews views, Causes causes) {
        StringWriter text = new StringWriter(rows.size() * 200);
        try (JsonGenerator out = PageJson.FACTORY.createGenerator(text)) {
            out.writeStartArray();
            for (ResultRow row : rows) {
                row(row, views, causes, out);
                out.writeRaw('\n');
            }
            out.writeEndArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private static void row(ResultRow row, RowViews views, Causes causes, JsonGenerator out) throws IOException {
        out.writeStartArray();
        text(row.submission().value(), out);
        text(RowViews.address(row), out);
        text(RowViews.flag(row), out);
        text(row.origin().person(), out);
        text(row.origin().account(), out);
        out.writeNumber(row.isGraded() ? row.points().earned() : -1);
        out.writeNumber(row.isGraded() ? Distribution.bin(row.points()) : -1);
        out.writeStartArray();
        for (int number : views.lost(row)) {
            out.writeNumber(number);
        }
        out.writeEndArray();
        out.writeNumber(causes.numberOf(row));
        text(row.headline(), out);
        text(views.handedIn(row.origin()), out);
        out.writeNumber(RowViews.isLate(row.origin()) ? 1 : 0);
        out.writeNumber(row.millis());
        out.writeEndArray();
    }

    private static void text(String text, JsonGenerator out) throws IOException {
        out.writeString(UnicodeText.visible(text));
    }
}
