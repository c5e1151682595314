/**
 * Grades a whole course: every submission once, whatever happens in between. What is finished lies in a journal, and all
 * else is made from it.
 */
@NullMarked
package dev.lockstep.core.batch;

import org.jspecify.annotations.NullMarked;
