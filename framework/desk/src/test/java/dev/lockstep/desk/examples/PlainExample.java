package dev.lockstep.desk.examples;

import org.junit.jupiter.api.Test;

/** Explores nothing, and may use what cannot be explored. */
public class PlainExample {
    @Test
    void isLeftAlone() {
        Account account = new Account();
        account.add(new java.util.Vector<>().size());
        if (getClass() != PlainExample.class || getClass().getClassLoader() != ClassLoader.getSystemClassLoader()) {
            throw new AssertionError("loaded by " + getClass().getClassLoader());
        }
    }
}
