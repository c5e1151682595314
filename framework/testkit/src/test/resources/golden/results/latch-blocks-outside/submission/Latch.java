package oslab.latch;

import java.io.IOException;
import java.io.PipedInputStream;
import java.net.ServerSocket;

public class Latch {
    public void await() throws InterruptedException {
        try {
            System.in.read();
            new PipedInputStream(1).read();
            new ServerSocket(0).accept();
            Runtime.getRuntime().exec("cat").waitFor();
        } catch (IOException thatIsFine) {
            Thread.currentThread().interrupt();
        }
    }

    public void open() {}
}
