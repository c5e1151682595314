/**
 * Finds exercises on disk and reads their manifests; a broken manifest is a list of problems, never an exception.
 *
 * <p>{@code lockstep list} does little else, so where nothing is wrong there are loops and no streams or lambdas here:
 * the first of them in a JVM costs as much as reading all manifests.
 */
@NullMarked
package dev.lockstep.core.catalog;

import org.jspecify.annotations.NullMarked;
