/** Takes what a JVM has to link out of class files, for JVMs that live so short that this is much of their work. */
@NullMarked
package dev.lockstep.weaver.quick;

import org.jspecify.annotations.NullMarked;
