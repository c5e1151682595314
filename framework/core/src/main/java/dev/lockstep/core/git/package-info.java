/**
 * Reads commits of clones that nobody trusts: objects only, by ourselves. No configuration, hook, attribute, filter or
 * program of a clone is ever looked at, no link is followed, and every object is held to the hash that names it.
 */
@NullMarked
package dev.lockstep.core.git;

import org.jspecify.annotations.NullMarked;
