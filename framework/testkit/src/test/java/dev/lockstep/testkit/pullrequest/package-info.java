/** The grading of pull requests, step by step, with made-up events and a server that answers as the API does. */
@NullMarked
package dev.lockstep.testkit.pullrequest;

import org.jspecify.annotations.NullMarked;
