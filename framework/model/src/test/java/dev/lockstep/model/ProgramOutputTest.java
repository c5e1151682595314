package dev.lockstep.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProgramOutputTest {
    @Test
    void isCutWhenMoreBytesCameThanItsTextHas() {
        assertThat(new ProgramOutput("ab", 3).isCut()).isTrue();
        assertThat(new ProgramOutput("ab", 2).isCut()).isFalse();
        assertThat(new ProgramOutput("é", 2).isCut()).isFalse();
        assertThat(ProgramOutput.NONE.isCut()).isFalse();
    }
}
