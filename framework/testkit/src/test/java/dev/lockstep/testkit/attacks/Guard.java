package dev.lockstep.testkit.attacks;

/** Whether anybody vets the classes before they run; without it, the layers behind the vetter are measured. */
enum Guard {
    VETTED,
    UNVETTED
}
