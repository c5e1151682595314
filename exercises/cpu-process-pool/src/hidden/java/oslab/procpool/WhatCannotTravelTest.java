package oslab.procpool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.NotSerializableException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Fake workers, real bytes. */
@Tag("criterion:serialisation")
class WhatCannotTravelTest {
    private static final class Unreadable implements Serializable {
        private static final long serialVersionUID = 1;

        private void readObject(ObjectInputStream in) throws IOException {
            throw new InvalidObjectException("arrives broken");
        }
    }

    private final FakeLauncher launcher = FakeLauncher.computing(new RealBytes());
    private final WorkerProcessPool pool = started();

    private WorkerProcessPool started() {
        try {
            return Pools.pool(1, launcher);
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
    }

    @AfterEach
    void endThreads() {
        launcher.workers().forEach(FakeWorker::kill);
        pool.shutdown(false);
    }

    @Test
    void anArgumentThatCannotTravelFailsItsTask() throws Exception {
        assertFails(pool.submit(Object::toString, new Object()), NotSerializableException.class);
        assertTheNextTaskIsRun();
    }

    @Test
    void aFunctionThatCannotTravelFailsItsTask() throws Exception {
        Object captured = new Object();

        assertFails(pool.submit(argument -> captured.toString(), 1), NotSerializableException.class);
        assertTheNextTaskIsRun();
    }

    @Test
    void aResultThatCannotTravelFailsItsTask() throws Exception {
        assertFails(pool.submit(RemoteTasks.returnWhatCannotTravel(), 1), NotSerializableException.class);
        assertTheNextTaskIsRun();
    }

    @Test
    void aResultThatCannotBeReadFailsItsTask() throws Exception {
        assertFails(pool.submit(nothing -> new Unreadable(), 1), InvalidObjectException.class);
        assertTheNextTaskIsRun();
    }

    @Test
    void mapThrowsWhatCannotTravelLikeOtherFailures() throws Exception {
        assertThatThrownBy(() -> pool.map(Object::toString, List.of("fine", new Object()), 1))
                .isInstanceOf(ExecutionException.class)
                .hasCauseInstanceOf(NotSerializableException.class);
        assertTheNextTaskIsRun();
    }

    private static void assertFails(Future<?> future, Class<?> cause) {
        assertThatThrownBy(future::get)
                .isInstanceOf(ExecutionException.class)
                .cause()
                .isInstanceOf(cause);
        assertThat(future.isDone()).isTrue();
    }

    private void assertTheNextTaskIsRun() throws Exception {
        assertThat(pool.submit(RemoteTasks.square(), 3).get())
                .as("result of the next task")
                .isEqualTo(9);
        assertThat(launcher.launched()).as("processes").isEqualTo(1);
    }
}
