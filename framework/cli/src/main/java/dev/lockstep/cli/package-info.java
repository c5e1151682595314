/** The command line: parses, delegates, and maps what came of it to an exit code. */
@NullMarked
package dev.lockstep.cli;

import org.jspecify.annotations.NullMarked;
