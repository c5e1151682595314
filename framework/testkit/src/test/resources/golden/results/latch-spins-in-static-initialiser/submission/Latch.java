package oslab.latch;

public class Latch {
    private static final int ROUNDS = rounds();

    private static int rounds() {
        int rounds = 0;
        while (true) {
            rounds++;
        }
    }

    public void await() {}

    public void open() {
        System.out.println(ROUNDS);
    }
}
