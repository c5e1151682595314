package dev.lockstep.reports;

import java.util.List;

/**
 * A picture as a page shows it: drawn, and the same in words.
 *
 * @param table the picture in words
 */
record PictureView(String title, Drawing drawing, List<Key> legend, List<String> head, List<Row> table) {

    /** What a tone of the drawing means. */
    record Key(String tone, String text) {}

    /** A row of the table; {@code marked} at the first difference. */
    record Row(List<String> cells, boolean marked) {}
}
