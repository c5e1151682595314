package oslab.procpool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.NotSerializableException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Fake workers, but with objects that really become bytes. */
@Timeout(20)
class SerialisationTest {
    @Test
    @Tag("twin:serialisation")
    void whatCannotTravelFailsItsOwnTaskOnly() throws Exception {
        WorkerProcessPool pool = Pools.pool(1, FakeLauncher.computing(new RealBytes()));

        Future<String> broken = pool.submit(Object::toString, new Object());
        assertThatThrownBy(() -> broken.get(10, TimeUnit.SECONDS))
                .isInstanceOf(ExecutionException.class)
                .hasCauseInstanceOf(NotSerializableException.class);
        assertThat(pool.submit(RemoteTasks.square(), 3).get(10, TimeUnit.SECONDS))
                .isEqualTo(9);
        pool.shutdown(true);
    }
}
