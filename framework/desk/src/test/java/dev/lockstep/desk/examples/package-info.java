/** Test classes as students have them, some of which fail; run by the tests of the extension only. */
@NullMarked
package dev.lockstep.desk.examples;

import org.jspecify.annotations.NullMarked;
