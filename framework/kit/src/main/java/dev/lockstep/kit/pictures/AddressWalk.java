package dev.lockstep.kit.pictures;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One address, cut into its bit fields, and the walk through the tables that translates it.
 *
 * @param title the call, such as {@code translate(0x3385, read)}
 * @param address the address, unsigned
 * @param fields its fields, highest bits first
 * @param steps what is read in which order, and the result last
 * @param expected fields of the right result, or none where it is no address
 * @param actual fields of the result that was found, or none
 */
public record AddressWalk(
        String title, long address, List<Field> fields, List<Step> steps, List<Field> expected, List<Field> actual)
        implements Picture {
    /** Some bits of an address. {@code value} is unsigned, and may need more bits than there should be. */
    public record Field(String name, int bits, long value) {
        String binary() {
            String digits = Long.toBinaryString(value);
            return "0".repeat(Math.max(0, bits - digits.length())) + digits;
        }

        Map<String, Object> json() {
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("name", name);
            json.put("bits", bits);
            json.put("value", value);
            return json;
        }
    }

    /** One thing that is read, or the result. {@code actual} is empty where nobody can see it. */
    public record Step(String what, String expected, String actual) {
        /** A step that only the right walk shows. */
        public Step(String what, String expected) {
            this(what, expected, "");
        }

        boolean differs() {
            return !actual.isEmpty() && !actual.equals(expected);
        }
    }

    public AddressWalk {
        fields = List.copyOf(fields);
        steps = List.copyOf(steps);
        expected = List.copyOf(expected);
        actual = List.copyOf(actual);
    }

    @Override
    public int firstDifference() {
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i).differs()) {
                return i;
            }
        }
        return -1;
    }

    @Override
    public String text() {
        StringBuilder out = new StringBuilder(title).append("\n\n");
        out.append("virtual address 0x").append(Long.toHexString(address)).append(":\n");
        out.append(table(fields)).append('\n').append(walk());
        if (!expected.isEmpty()) {
            out.append("\nphysical address, expected:\n").append(table(expected));
        }
        if (!actual.isEmpty() && !actual.equals(expected)) {
            out.append("\nphysical address, yours:\n").append(table(actual));
        }
        return out.toString();
    }

    private static TextTable table(List<Field> fields) {
        TextTable table = new TextTable();
        fields.forEach(field -> table.line(
                "  " + field.name(),
                field.bits() + " bits",
                field.binary(),
                "= " + Long.toUnsignedString(field.value())));
        return table;
    }

    private TextTable walk() {
        TextTable table = new TextTable().line("  step", "expected", "yours");
        int marked = firstDifference();
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            table.line((i == marked ? "> " : "  ") + step.what(), step.expected(), step.actual());
        }
        return table;
    }

    @Override
    public Map<String, Object> members() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("kind", "address-walk");
        json.put("title", title);
        json.put("address", address);
        json.put("fields", fields.stream().map(Field::json).toList());
        List<Object> walk = new ArrayList<>();
        for (Step step : steps) {
            Map<String, Object> part = new LinkedHashMap<>();
            part.put("what", step.what());
            part.put("expected", step.expected());
            part.put("actual", step.actual());
            walk.add(part);
        }
        json.put("steps", walk);
        json.put("expected", expected.stream().map(Field::json).toList());
        json.put("actual", actual.stream().map(Field::json).toList());
        return json;
    }
}
