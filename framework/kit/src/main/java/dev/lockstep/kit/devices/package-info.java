/** Devices that take time and count what happens to them, in virtual time where schedules are explored. */
@NullMarked
package dev.lockstep.kit.devices;

import org.jspecify.annotations.NullMarked;
