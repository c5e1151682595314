package oslab.rehearsal;

import java.util.ArrayList;
import java.util.List;

/** A stage with a curtain. One routine is wrong, so that grading it sees a test that fails. */
public class Stage {
    private final List<String> actors = new ArrayList<>();
    private boolean open;

    /** Waits until the curtain is open. */
    public synchronized void awaitCurtain() throws InterruptedException {
        while (!open) {
            wait();
        }
    }

    /** Opens the curtain for good. */
    public synchronized void open() {
        open = true;
        notifyAll();
    }

    /** An actor enters; forgets the second one. */
    public synchronized void enter(String actor) {
        if (actor.isBlank()) {
            throw new IllegalArgumentException("an actor needs a name");
        }
        if (actors.isEmpty()) {
            actors.add(actor);
        }
    }

    /** Who entered. */
    public synchronized List<String> actors() {
        return List.copyOf(actors);
    }
}
