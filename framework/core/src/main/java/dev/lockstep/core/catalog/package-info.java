/** Finds exercises on disk and reads their manifests; a broken manifest is a list of problems, never an exception. */
@NullMarked
package dev.lockstep.core.catalog;

import org.jspecify.annotations.NullMarked;
