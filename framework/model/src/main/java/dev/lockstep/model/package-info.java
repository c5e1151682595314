/** The words of the domain: immutable values that every other module speaks. Read this package first. */
@NullMarked
package dev.lockstep.model;

import org.jspecify.annotations.NullMarked;
