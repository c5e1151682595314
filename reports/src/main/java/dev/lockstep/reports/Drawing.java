package dev.lockstep.reports;

import java.util.ArrayList;
import java.util.List;

/**
 * Boxes, lines and texts of an SVG, in pixels. {@code tone} is a class of the style sheet, never a colour.
 *
 * @param least width below which the page scrolls it instead of shrinking it
 */
record Drawing(
        String title,
        String description,
        int width,
        int height,
        int least,
        List<Box> boxes,
        List<Line> lines,
        List<Label> labels) {

    /** A rectangle. */
    record Box(int x, int y, int width, int height, String tone) {}

    /** A path. */
    record Line(String path, String tone) {}

    /** A text; {@code anchor} is {@code start}, {@code middle} or {@code end}. */
    record Label(int x, int y, String anchor, String text, String tone) {}

    /** Collects the parts. */
    static final class Sheet {
        private static final int CHARACTER = 15; // halves of a pixel

        private final List<Box> boxes = new ArrayList<>();
        private final List<Line> lines = new ArrayList<>();
        private final List<Label> labels = new ArrayList<>();

        static int widthOf(String text) {
            return text.length() * CHARACTER / 2;
        }

        void box(int x, int y, int width, int height, String tone) {
            boxes.add(new Box(x, y, width, height, tone));
        }

        void left(int x, int y, String text, String tone) {
            labels.add(new Label(x, y, "start", text, tone));
        }

        void middle(int x, int y, String text, String tone) {
            labels.add(new Label(x, y, "middle", text, tone));
        }

        void right(int x, int y, String text, String tone) {
            labels.add(new Label(x, y, "end", text, tone));
        }

        /** A line down to {@code y}, and then to the side to {@code toX}, with a head. */
        void arrow(int x, int y, int toX, int toY) {
            lines.add(new Line("M" + x + " " + y + "V" + toY + (toX == x ? "" : "H" + toX), "arrow"));
            String head = toX == x
                    ? "M" + x + " " + toY + "l-4 -7h8z"
                    : "M" + toX + " " + toY + "l" + (toX > x ? "-7" : "7") + " -4v8z";
            lines.add(new Line(head, "head"));
        }

        Drawing drawing(String title, String description, int width, int height) {
            return new Drawing(
                    title,
                    description,
                    width,
                    height,
                    width * 3 / 4,
                    List.copyOf(boxes),
                    List.copyOf(lines),
                    List.copyOf(labels));
        }
    }
}
