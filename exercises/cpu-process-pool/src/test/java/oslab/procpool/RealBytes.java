package oslab.procpool;

import dev.lockstep.kit.processes.ChildProcesses;
import java.io.IOException;

/** The bytes that real processes send each other, copies and refusals included. */
final class RealBytes implements Wire {
    private final ChildProcesses children = ChildProcesses.withClassesOf(RealBytes.class);

    @Override
    public byte[] bytesOf(Object object) throws IOException {
        return children.serialised(object);
    }

    @Override
    public Object objectOf(byte[] bytes) throws IOException, ClassNotFoundException {
        return children.deserialised(bytes);
    }
}
