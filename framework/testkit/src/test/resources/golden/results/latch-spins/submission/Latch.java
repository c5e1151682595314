package oslab.latch;

public class Latch {
    public void await() {
        int rounds = 0;
        while (true) {
            rounds++;
        }
    }

    public void open() {}
}
