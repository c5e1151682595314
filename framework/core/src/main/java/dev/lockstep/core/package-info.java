/** Grades one submission: from a student's folder to a report. {@link dev.lockstep.core.GradingPipeline} is the door. */
@NullMarked
package dev.lockstep.core;

import org.jspecify.annotations.NullMarked;
