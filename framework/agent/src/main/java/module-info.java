/** Main of the worker JVM. Exports nothing and opens nothing: student code lives in the same JVM. */
module dev.lockstep.agent {
    requires dev.lockstep.kit;
    requires java.management;
    requires jdk.management;
    requires org.junit.platform.launcher;
    requires org.opentest4j;
    requires static org.jspecify;

    exports dev.lockstep.agent.start;

    uses org.junit.platform.engine.TestEngine;
}
