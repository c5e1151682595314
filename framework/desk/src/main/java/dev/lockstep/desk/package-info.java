/** Lets the tests of a handout explore and replay at the student's desk, in the JVM that Maven or an IDE starts for tests. */
@NullMarked
package dev.lockstep.desk;

import org.jspecify.annotations.NullMarked;
