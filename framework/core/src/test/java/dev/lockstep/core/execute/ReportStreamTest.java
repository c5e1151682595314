package dev.lockstep.core.execute;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class ReportStreamTest {
    private final List<Process> started = new ArrayList<>();

    @Test
    void handsOnAllThatAProcessWrites() throws IOException {
        String all = reportOf("i=0; while [ $i -lt 60000 ]; do echo line $i; i=$((i+1)); done");

        assertThat(all.lines()).hasSize(60_000);
        assertThat(all).startsWith("line 0\n").endsWith("line 59999\n");
    }

    @Test
    void endsWithItsProcessAlthoughAnotherHoldsThePipe() throws IOException {
        String all = reportOf("sleep 1000 & echo $!");

        ProcessHandle child = ProcessHandle.of(Long.parseLong(all.strip())).orElseThrow();
        assertThat(child.destroyForcibly()).isTrue();
    }

    @Test
    void endsWhenItsProcessIsKilled() throws IOException {
        Process process = process("sleep 1000 & echo $!; wait");
        ReportStream report = ReportStream.of(process);
        byte[] first = report.readNBytes(1);

        process.destroyForcibly();
        String all = new String(first, UTF_8) + new String(report.readAllBytes(), UTF_8);

        assertThat(ProcessHandle.of(Long.parseLong(all.strip())).orElseThrow().destroyForcibly())
                .isTrue();
    }

    @Test
    void remembersTheLastWordsThoughTheyWereRead() throws IOException {
        ReportStream report = ReportStream.of(process("echo some words"));
        report.readAllBytes();

        assertThat(report.tail()).isEqualTo("some words\n");
    }

    private String reportOf(String script) throws IOException {
        return new String(ReportStream.of(process(script)).readAllBytes(), UTF_8);
    }

    private Process process(String script) throws IOException {
        Process process = new ProcessBuilder("sh", "-c", script).start();
        started.add(process);
        return process;
    }

    @AfterEach
    void endProcesses() {
        started.forEach(Process::destroyForcibly);
    }
}
