package dev.lockstep.reports;

import dev.lockstep.model.AddressWalk;
import dev.lockstep.model.AddressWalk.Field;
import dev.lockstep.model.AddressWalk.Step;
import java.util.ArrayList;
import java.util.List;

/**
 * Lays an address out: a column for each field, below it the table that the field is an index into, each one step lower than
 * the one before, and at the bottom the expected result and the one found, cut in the same places.
 */
final class AddressWalkLayout {
    private static final int MARGIN = 14;
    private static final int GAP = 30;
    private static final int FIELDS = 44;
    private static final int BOX = 28;
    private static final int STEP = 62;
    private static final int FIRST_STEP = FIELDS + BOX + 46;
    private static final int LONGEST = 44;

    private final AddressWalk walk;
    private final Words words;
    private final List<Step> tables;
    private final Drawing.Sheet sheet = new Drawing.Sheet();
    private final List<Integer> lefts = new ArrayList<>();
    private final List<Integer> widths = new ArrayList<>();
    private int right;

    private AddressWalkLayout(AddressWalk walk, Words words) {
        this.walk = walk;
        this.words = words;
        this.tables = walk.steps().subList(0, Math.max(0, walk.steps().size() - 1));
        columns();
    }

    static Drawing of(AddressWalk walk, Words words) {
        return new AddressWalkLayout(walk, words).draw();
    }

    /** Columns as wide as what stands in them, so that a line straight down from a field crosses nothing. */
    private void columns() {
        int x = MARGIN;
        for (int i = 0; i < walk.fields().size(); i++) {
            int width = widthOf(walk.fields().get(i));
            for (int step = 0; step < tables.size(); step++) {
                width = columnOf(step) == i ? Math.max(width, widthOf(tables.get(step))) : width;
            }
            width = Math.max(width, resultWidth(walk.expected(), i));
            width = Math.max(width, resultWidth(walk.actual(), i));
            lefts.add(x);
            widths.add(width);
            x += width + GAP;
        }
        right = x - GAP;
    }

    private int widthOf(Field field) {
        return 16 + Math.max(Drawing.Sheet.widthOf(field.binary()), Drawing.Sheet.widthOf(heading(field)));
    }

    private static int widthOf(Step step) {
        return 16 + Math.max(Drawing.Sheet.widthOf(shown(step.what())), Drawing.Sheet.widthOf(shown(step.expected())));
    }

    /** Frame and offset stand below the last two fields of the address. */
    private int resultWidth(List<Field> result, int column) {
        int index = column - (walk.fields().size() - result.size());
        return index < 0 || index >= result.size() ? 0 : widthOf(result.get(index));
    }

    private int columnOf(int step) {
        return Math.min(step, walk.fields().size() - 1);
    }

    private Drawing draw() {
        sheet.left(MARGIN, 18, words.say("walk.address", "0x" + Long.toHexString(walk.address())), "name");
        fields(walk.fields(), FIELDS, List.of(), false);
        int y = FIRST_STEP;
        for (int i = 0; i < tables.size(); i++) {
            table(i, y);
            y += STEP;
        }
        return results(y + 14);
    }

    private void table(int i, int y) {
        Step step = tables.get(i);
        int column = columnOf(i);
        int x = lefts.get(column);
        sheet.box(x, y, widths.get(column), 2 * BOX - 10, step.differs() ? "wrong" : "table");
        sheet.left(x + 8, y + 18, shown(step.what()), "soft");
        sheet.left(x + 8, y + 36, shown(step.expected()), "");
        if (i < walk.fields().size() - 1) {
            int middle = x + widths.get(column) / 2;
            sheet.arrow(middle, FIELDS + BOX + 22, middle, y);
        }
        if (i + 1 < tables.size() && columnOf(i + 1) > column) {
            sheet.arrow(x + 18, y + 2 * BOX - 10, lefts.get(columnOf(i + 1)), y + STEP + BOX - 5);
        }
    }

    private Drawing results(int y) {
        Step result = walk.steps().isEmpty()
                ? new Step("", "", "")
                : walk.steps().get(walk.steps().size() - 1);
        String expected = words.say("picture.expected.is", result.expected());
        String actual = (result.differs() ? "✗ " : "") + words.say("picture.yours.is", result.actual());
        if (!tables.isEmpty()) {
            int x = lefts.get(columnOf(tables.size() - 1)) + 18;
            sheet.arrow(x, y - 14 - STEP + 2 * BOX - 10, x, y - 1);
        }
        sheet.left(MARGIN, y + 14, expected, "name");
        int below = y + (walk.expected().isEmpty() ? 30 : 104);
        fields(walk.expected(), y + 42, List.of(), true);
        sheet.left(MARGIN, below + 14, actual, result.differs() ? "name bad" : "name");
        fields(walk.actual(), below + 42, walk.expected(), true);
        int bottom = below + (walk.actual().isEmpty() ? 26 : 98);
        int width = Math.max(
                right + MARGIN, MARGIN + Math.max(Drawing.Sheet.widthOf(expected), Drawing.Sheet.widthOf(actual)) + 24);
        return sheet.drawing(walk.title(), words.say("walk.description"), width, bottom);
    }

    /** Fields beside each other below the last columns; those that differ from {@code other} are marked. */
    private void fields(List<Field> fields, int y, List<Field> other, boolean isResult) {
        int first = Math.max(0, walk.fields().size() - fields.size());
        for (int i = 0; i < fields.size() && first + i < lefts.size(); i++) {
            Field field = fields.get(i);
            boolean differs = i < other.size() && !other.get(i).equals(field);
            int x = lefts.get(first + i);
            int width = widths.get(first + i);
            int middle = x + width / 2;
            sheet.box(x, y, width, BOX, differs ? "wrong" : isResult ? "result" : "field");
            sheet.middle(middle, y - 7, heading(field), "soft");
            sheet.middle(middle, y + 19, field.binary(), differs ? "bad" : "");
            sheet.middle(middle, y + BOX + 16, Long.toUnsignedString(field.value()), differs ? "name bad" : "name");
        }
    }

    private String heading(Field field) {
        return words.say("walk.field", field.name(), words.counted(field.bits(), "bits"));
    }

    private static String shown(String text) {
        return TraceWords.cut(text, LONGEST);
    }
}
