/** What controller and worker say to each other over one Unix domain socket. JDK only: the controller uses it too. */
@NullMarked
package dev.lockstep.agent.protocol;

import org.jspecify.annotations.NullMarked;
