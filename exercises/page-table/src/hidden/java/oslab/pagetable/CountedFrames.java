package oslab.pagetable;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;

/** Gives out a limited number of frames, in no simple order, and knows which of them are out. */
final class CountedFrames implements FrameSource {
    private final Deque<Integer> free = new ArrayDeque<>();
    private final Set<Integer> out = new HashSet<>();

    CountedFrames(int frames) {
        for (int i = 0; i < frames; i++) {
            free.add(1000 + (i * 37) % 1001);
        }
    }

    int out() {
        return out.size();
    }

    @Override
    public int allocate() {
        if (free.isEmpty()) {
            throw new IllegalStateException("no frame is left");
        }
        int frame = free.remove();
        out.add(frame);
        return frame;
    }

    @Override
    public void free(int frame) {
        assertThat(out).as("frames that were given out and not yet back").contains(frame);
        out.remove(frame);
        free.add(frame);
    }
}
