package oslab.latch;

public class Latch {
    private static final int PERMITS = Integer.parseInt("one");

    public void await() {}

    public void open() {
        System.out.println(PERMITS);
    }
}
