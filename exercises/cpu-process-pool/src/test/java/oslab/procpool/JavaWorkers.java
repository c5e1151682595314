package oslab.procpool;

import dev.lockstep.kit.processes.ChildProcess;
import dev.lockstep.kit.processes.ChildProcesses;
import dev.lockstep.kit.processes.Reply;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeoutException;

/** Launches real processes: Java virtual machines with a small heap, which end when this one does. */
final class JavaWorkers implements WorkerLauncher {
    private final ChildProcesses children = ChildProcesses.withClassesOf(JavaWorkers.class);

    @Override
    public WorkerConnection launch() throws IOException {
        return new Connection(children.launch());
    }

    @Override
    public byte[] serialise(RemoteCall<?> call) throws IOException {
        return children.serialised(call);
    }

    @Override
    public Object deserialise(byte[] content) throws IOException, ClassNotFoundException {
        return children.deserialised(content);
    }

    /** What the kit knows of the processes. */
    ChildProcesses children() {
        return children;
    }

    private record Connection(ChildProcess child) implements WorkerConnection {
        @Override
        public long pid() {
            return child.pid();
        }

        @Override
        public void send(byte[] call) throws IOException {
            child.send(call);
        }

        @Override
        public Answer receive(Duration timeout) throws IOException, TimeoutException {
            Reply reply = child.receiveBytes(timeout);
            return new Answer(reply.returned() ? Answer.Kind.RETURNED : Answer.Kind.THREW, reply.content());
        }

        @Override
        public void end() {
            child.end();
        }

        @Override
        public void kill() {
            child.kill();
        }

        @Override
        public void waitFor() {
            child.waitForUninterruptibly();
        }
    }
}
