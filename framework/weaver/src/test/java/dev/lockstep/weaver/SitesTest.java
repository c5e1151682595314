package dev.lockstep.weaver;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class SitesTest {
    @Test
    void nameAClassWithThoseAroundIt() {
        assertEquals("Buffer.put:3", Sites.of("a/b/Buffer", "put", 3));
        assertEquals("Buffer$Node.new:4", Sites.of("a/b/Buffer$Node", "<init>", 4));
    }

    @Test
    void nameTheClassAroundAnAnonymousOrLocalOne() {
        assertEquals("Buffer.run:5", Sites.of("Buffer$1", "run", 5));
        assertEquals("Buffer$Node.run:6", Sites.of("a/Buffer$Node$2Local", "run", 6));
    }

    @Test
    void nameTheMethodAroundALambda() {
        assertEquals("Buffer$Node.put:7", Sites.of("Buffer$Node", "lambda$put$0", 7));
    }
}
