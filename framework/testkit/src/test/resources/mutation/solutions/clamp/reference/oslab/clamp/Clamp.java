package oslab.clamp;

/** Keeps numbers between two others. */
public class Clamp {
    private record Bounds(int low, int high) {}

    private int calls;

    /** The number between {@code low} and {@code high} that is nearest to {@code value}. */
    public int clamp(int value, int low, int high) {
        Bounds bounds = new Bounds(low, high);
        calls++;
        if (value < bounds.low()) {
            return bounds.low();
        }
        if (value > bounds.high()) {
            return bounds.high();
        }
        return value;
    }
}
