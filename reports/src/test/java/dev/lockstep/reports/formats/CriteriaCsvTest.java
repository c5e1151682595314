package dev.lockstep.reports.formats;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lockstep.model.Report;
import dev.lockstep.model.Status;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CriteriaCsvTest {
    static Stream<Arguments> samples() {
        return Rendered.by(new CriteriaCsv());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void readsBackWithARowForEachCriterion(String name, Report report, String text) throws IOException {
        List<CSVRecord> rows = read(text);

        boolean graded = report.status() instanceof Status.Graded;
        assertThat(rows).hasSize(graded ? report.grade().criteria().size() : 1);
        assertThat(rows).allMatch(row -> row.size() == 10);
        assertThat(rows)
                .filteredOn(row -> graded)
                .extracting(row -> row.get("criterion"))
                .isEqualTo(report.grade().criteria().stream()
                        .map(each -> each.criterion().id())
                        .toList());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void noCellIsAFormula(String name, Report report, String text) throws IOException {
        for (CSVRecord row : read(text)) {
            assertThat(row.toList()).noneMatch(cell -> cell.matches("(?s)\\s*[=+@-].*"));
        }
    }

    private static List<CSVRecord> read(String text) throws IOException {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (CSVParser parser = CSVParser.parse(text.substring(1), format)) {
            return parser.getRecords();
        }
    }
}
