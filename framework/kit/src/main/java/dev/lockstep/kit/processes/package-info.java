/** Child JVMs for exercises about processes: started, fed, watched and ended by the kit, so that student code needs no process API. */
@NullMarked
package dev.lockstep.kit.processes;

import org.jspecify.annotations.NullMarked;
