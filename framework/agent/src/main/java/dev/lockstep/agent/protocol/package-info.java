/** What controller and worker say to each other over the standard streams of the worker. JDK only: the controller uses it too. */
@NullMarked
package dev.lockstep.agent.protocol;

import org.jspecify.annotations.NullMarked;
