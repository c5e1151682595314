package dev.lockstep.model;

/**
 * What a second grading changes for one submission on one criterion.
 *
 * @param criterion id of the criterion, or empty for the submission as a whole, graded only once of the two times
 * @param before points before; {@link Points#NONE} if there was no such criterion, or no grade
 * @param after points now, likewise
 * @param why what happened, in one line
 */
public record GradeChange(
        SubmissionId submission, Origin origin, String criterion, Points before, Points after, String why) {
    /** Points gained, or lost if negative. */
    public int gain() {
        return after.earned() - before.earned();
    }
}
