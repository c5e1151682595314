/** What the tests of an exercise may use, and what rewritten classes call; nothing is open to reflection. */
module dev.lockstep.kit {
    requires java.management;
    requires transitive org.assertj.core;
    requires transitive org.junit.jupiter.api;
    requires static transitive org.jspecify;

    exports dev.lockstep.kit.devices;
    exports dev.lockstep.kit.interleavings;
    exports dev.lockstep.kit.interleavings.concurrent;
    exports dev.lockstep.kit.interleavings.concurrent.atomic;
    exports dev.lockstep.kit.interleavings.concurrent.locks;
    exports dev.lockstep.kit.interleavings.engine;
    exports dev.lockstep.kit.interleavings.hooks;
    exports dev.lockstep.kit.json;
    exports dev.lockstep.kit.oracle;
    exports dev.lockstep.kit.pictures;
    exports dev.lockstep.kit.processes;
    exports dev.lockstep.kit.threads;
    exports dev.lockstep.kit.values;
}
