package dev.lockstep.kit.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.EOFException;
import java.io.IOException;
import java.io.NotSerializableException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeoutException;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Real child JVMs. */
@Timeout(60)
class ChildProcessesTest {
    private static final Duration LONG = Duration.ofSeconds(50);

    @RegisterExtension
    final ChildProcesses children = ChildProcesses.withClassesOf(RemoteCalls.class);

    @Test
    void runCallsInAProcessOfTheirOwn() throws Exception {
        ChildProcess child = children.launch();

        assertThat(valueOf(child, RemoteCalls.pid())).isEqualTo(child.pid());
        assertThat(child.pid()).isNotEqualTo(ProcessHandle.current().pid());
    }

    @Test
    void keepTheirMemoryToThemselves() throws Exception {
        ChildProcess child = children.launch();
        ArrayList<Integer> list = new ArrayList<>();

        assertThat(valueOf(child, RemoteCalls.count())).isEqualTo(1);
        assertThat(valueOf(child, RemoteCalls.count())).isEqualTo(2);
        assertThat(RemoteCalls.countHere()).isZero();
        assertThat(valueOf(child, RemoteCalls.addTo(list))).isEqualTo(new ArrayList<>(Arrays.asList(1)));
        assertThat(list).isEmpty();
    }

    @Test
    void carryMoreThanAPipeHolds() throws Exception {
        byte[] bytes = new byte[1 << 20];
        Arrays.fill(bytes, (byte) 7);

        assertThat(valueOf(children.launch(), RemoteCalls.echo(bytes))).isEqualTo(bytes);
    }

    @Test
    void takeAndGiveBytesAndCountThem() throws Exception {
        ChildProcess child = children.launch();
        byte[] call = children.serialised(RemoteCalls.addTo(new ArrayList<>()));
        child.send(call);
        Reply reply = child.receiveBytes(LONG);

        assertThat(reply.returned()).isTrue();
        assertThat(children.deserialised(reply.content())).isEqualTo(new ArrayList<>(Arrays.asList(1)));
        assertThat(child.sentBytes()).isEqualTo(call.length);
        assertThat(child.receivedBytes()).isEqualTo(reply.content().length);

        child.send(RemoteCalls.fail("no luck"));
        assertThat(child.receiveBytes(LONG).returned()).isFalse();
    }

    @Test
    void areWaitedForInSpiteOfAnInterrupt() throws Exception {
        ChildProcess child = children.launch();
        child.send(children.serialised(RemoteCalls.count()));
        Thread.currentThread().interrupt();

        assertThat(child.receiveBytes(LONG).returned()).isTrue();
        child.end();
        assertThat(child.waitForUninterruptibly()).isZero();
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void keepWhatACallPrintsAndReadsOutOfTheProtocol() throws Exception {
        assertThat(valueOf(children.launch(), RemoteCalls.print("printed by a call in a child JVM")))
                .isEqualTo(-1);
    }

    @Test
    void handBackWhatACallThrewWithTheStackOfTheChild() throws Exception {
        Outcome outcome = outcomeOf(children.launch(), RemoteCalls.fail("no luck"));

        Throwable thrown = ((Outcome.Threw) outcome).thrown();
        assertThat(thrown).isInstanceOf(IllegalStateException.class).hasMessage("no luck");
        assertThat(thrown.getStackTrace()[0].getClassName()).isEqualTo(RemoteCalls.class.getName());
    }

    @Test
    void standInForExceptionsAndResultsThatCannotLeave() throws Exception {
        ChildProcess child = children.launch();

        assertThat(((Outcome.Threw) outcomeOf(child, RemoteCalls.failUnportably())).thrown())
                .isInstanceOf(RemoteException.class)
                .hasMessageEndingWith("Unportable: stays");
        assertThat(((Outcome.Threw) outcomeOf(child, RemoteCalls.returnUnportable())).thrown())
                .isInstanceOf(NotSerializableException.class);
    }

    @Test
    void sendNothingOfACallThatCannotLeave() throws Exception {
        ChildProcess child = children.launch();

        assertThatExceptionOfType(NotSerializableException.class)
                .isThrownBy(() -> child.send(RemoteCalls.send(new Object())));
        assertThat(valueOf(child, RemoteCalls.count())).isEqualTo(1);
    }

    @Test
    void tellThatAChildIsGone() throws Exception {
        ChildProcess child = children.launch();
        child.send(RemoteCalls.exit());

        assertThatExceptionOfType(EOFException.class).isThrownBy(() -> child.receive(LONG));
        assertThatExceptionOfType(EOFException.class).isThrownBy(() -> child.receive(LONG));
        assertThat(child.waitFor()).isEqualTo(3);
    }

    @Test
    void endAsToldAndSayHowLongTheyComputed() throws Exception {
        ChildProcess child = children.launch();
        valueOf(child, RemoteCalls.count());
        child.end();

        assertThatExceptionOfType(EOFException.class).isThrownBy(() -> child.receive(LONG));
        assertThat(child.waitFor()).isZero();
        assertThat(child.endedAsTold()).isTrue();
        assertThat(child.processorNanos()).isPresent();
        assertThat(children.alive()).isZero();
    }

    @Test
    void canBeKilledInTheMiddleOfACall() throws Exception {
        ChildProcess child = children.launch();
        child.send(RemoteCalls.sleep());
        assertThatExceptionOfType(TimeoutException.class).isThrownBy(() -> child.receive(Duration.ofMillis(1)));
        child.kill();

        assertThat(child.waitFor()).isNotZero();
        assertThat(child.endedAsTold()).isFalse();
    }

    @Test
    void runAtTheSameTimeEachWithLocksOfItsOwn() throws Exception {
        ChildProcess one = children.launch();
        ChildProcess other = children.launch();
        one.send(RemoteCalls.meetWhileHoldingALock());
        other.send(RemoteCalls.meetWhileHoldingALock());

        assertThat(one.receive(LONG)).isEqualTo(new Outcome.Returned("met"));
        assertThat(other.receive(LONG)).isEqualTo(new Outcome.Returned("met"));
    }

    @Test
    void areFewAtATimeAndGoneAfterTheTest() throws Exception {
        for (int i = 0; i < 8; i++) {
            children.launch();
        }
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(children::launch)
                .withMessageContaining("8 worker");

        children.close();
        assertThat(children.alive()).isZero();
    }

    /** Tests and submissions lie on no class path, so neither does the class of this call. */
    @Test
    void getFromTheirParentTheClassesThatTheyLack(@TempDir Path folder) throws Exception {
        Path source = Files.writeString(
                folder.resolve("Absent.java"),
                "public class Absent implements java.util.concurrent.Callable<String>, java.io.Serializable {"
                        + " public String call() { return new Helper().toString(); }"
                        + " static class Helper { public String toString() { return \"found\"; } } }");
        ToolProvider.getSystemJavaCompiler().run(null, null, null, source.toString());
        try (URLClassLoader loader =
                        new URLClassLoader(new URL[] {folder.toUri().toURL()});
                ChildProcesses informed = ChildProcesses.withClassesOf(loader.loadClass("Absent"))) {
            ChildProcess child = informed.launch();
            child.send((Callable<?>) loader.loadClass("Absent").getConstructor().newInstance());

            assertThat(child.receive(LONG)).isEqualTo(new Outcome.Returned("found"));
        }
    }

    private static Object valueOf(ChildProcess child, RemoteCalls.Call call) throws Exception {
        return ((Outcome.Returned) outcomeOf(child, call)).value();
    }

    private static Outcome outcomeOf(ChildProcess child, RemoteCalls.Call call) throws Exception {
        child.send(call);
        return child.receive(LONG);
    }
}
