package dev.lockstep.core.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SourceTextTest {
    @ParameterizedTest
    @CsvSource({"UTF-8", "UTF-16LE", "UTF-16BE"})
    void removesAByteOrderMark(String charset) {
        byte[] bytes = "\uFEFFclass Größe {}".getBytes(Charset.forName(charset));

        assertThat(SourceText.of(bytes)).contains("class Größe {}");
    }

    @Test
    void readsUtf8WithoutAMark() {
        assertThat(SourceText.of("// größer ✓".getBytes(StandardCharsets.UTF_8)))
                .contains("// größer ✓");
    }

    @Test
    void readsWindows1252WhereItIsNoUtf8() {
        byte[] bytes = "// größer – 5 €".getBytes(Charset.forName("windows-1252"));

        assertThat(SourceText.of(bytes)).contains("// größer – 5 €");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\r\nb\r\n", "a\rb\r", "a\nb\n"})
    void endsLinesWithANewline(String text) {
        assertThat(SourceText.of(text.getBytes(StandardCharsets.UTF_8))).contains("a\nb\n");
    }

    @Test
    void refusesBytesThatAreNoText() {
        assertThat(SourceText.of(new byte[] {(byte) 0xCA, (byte) 0xFE, 0, 0})).isEmpty();
        assertThat(SourceText.of(new byte[] {'a', (byte) 0x81})).isEmpty();
        assertThat(SourceText.of(new byte[] {(byte) 0xFF, (byte) 0xFE, 'a'})).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'package a.b;'|a.b",
                "'  package a . b ;'|a.b",
                "'/* package x; */ // package y;\n package a.b;'|a.b",
                "'class A { } // package x;'|''",
                "''|''",
            })
    void findsThePackageThatASourceDeclares(String source, String declared) {
        assertThat(PackageLine.in(source)).isEqualTo(declared);
    }
}
