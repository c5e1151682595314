package dev.lockstep.reports;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.core.util.Separators.Spacing;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

/** Writes members of JSON objects into memory, in the order of the calls. */
final class JsonOut {
    private static final JsonFactory FACTORY = new JsonFactory();

    private final StringWriter text = new StringWriter();
    private final JsonGenerator generator;

    private JsonOut() throws IOException {
        generator = FACTORY.createGenerator(text).setPrettyPrinter(printer());
    }

    /** One object with the members that {@code body} writes, and a line end. */
    static String document(Consumer<JsonOut> body) {
        try {
            JsonOut out = new JsonOut();
            out.object(() -> body.accept(out));
            out.generator.close();
            return out.text.append('\n').toString();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** One object with the members that {@code body} writes, on one line, without its end. */
    static String line(Consumer<JsonOut> body) {
        try {
            JsonOut out = new JsonOut();
            out.generator.setPrettyPrinter(null);
            out.object(() -> body.accept(out));
            out.generator.close();
            return out.text.toString();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static DefaultPrettyPrinter printer() {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter(Separators.createDefaultInstance()
                .withRootSeparator("")
                .withObjectFieldValueSpacing(Spacing.AFTER)
                .withObjectEmptySeparator("")
                .withArrayEmptySeparator(""));
        printer.indentObjectsWith(indenter);
        printer.indentArraysWith(indenter);
        return printer;
    }

    void text(String name, String value) {
        write(() -> generator.writeStringField(name, UnicodeText.wellFormed(value)));
    }

    void number(String name, long value) {
        write(() -> generator.writeNumberField(name, value));
    }

    void truth(String name, boolean value) {
        write(() -> generator.writeBooleanField(name, value));
    }

    /** A duration as a number of seconds, without a fraction where there is none. */
    void seconds(String name, Duration value) {
        BigDecimal seconds = BigDecimal.valueOf(value.getSeconds()).add(BigDecimal.valueOf(value.getNano(), 9));
        BigDecimal shortest = value.getNano() == 0 ? seconds.setScale(0) : seconds.stripTrailingZeros();
        write(() -> generator.writeNumberField(name, shortest));
    }

    void object(String name, Runnable members) {
        write(() -> generator.writeFieldName(name));
        object(members);
    }

    /** An array of objects, whose members {@code writer} writes. */
    <T> void list(String name, List<T> items, Consumer<T> writer) {
        write(() -> generator.writeArrayFieldStart(name));
        items.forEach(item -> object(() -> writer.accept(item)));
        write(generator::writeEndArray);
    }

    void texts(String name, List<String> items) {
        write(() -> generator.writeArrayFieldStart(name));
        items.forEach(item -> write(() -> generator.writeString(UnicodeText.wellFormed(item))));
        write(generator::writeEndArray);
    }

    /** An array of whole numbers, on one line. */
    void numbers(String name, List<Integer> items) {
        write(() -> {
            generator.writeFieldName(name);
            generator.writeRawValue(items.toString());
        });
    }

    private void object(Runnable members) {
        write(generator::writeStartObject);
        members.run();
        write(generator::writeEndObject);
    }

    private interface Step {
        void run() throws IOException;
    }

    private static void write(Step step) {
        try {
            step.run();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
