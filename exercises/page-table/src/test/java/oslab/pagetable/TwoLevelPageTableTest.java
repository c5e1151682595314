package oslab.pagetable;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lockstep.kit.pictures.AddressWalk.Step;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Addresses of 2 + 3 + 4 bits: a directory of 4 entries, tables of 8, pages of 16 bytes. These carry no points. */
class TwoLevelPageTableTest {
    private static final AddressShape SHAPE = AddressShape.twoLevel(2, 3, 4);

    private final Frames frames = new Frames();
    private final TwoLevelPageTable table = new TwoLevelPageTable(2, 3, 4, frames);

    @Test
    @Tag("twin:two-level-walk")
    void walksFromTheDirectoryToTheTableToTheFrame() {
        table.map(26, PageTableEntry.of(9));

        Translation result = table.translate(0x1a7, false);

        List<Step> walk = List.of(
                new Step("page directory, entry 3", "leads to a page table"),
                new Step("page table, entry 2", "valid, present, frame 9"));
        SHAPE.compare("translate(0x1a7, read)", 0x1a7, walk, new Translation.PhysicalAddress(26, 0x97), result);
    }

    @Test
    @Tag("twin:two-level-walk")
    void saysWhichTableKnowsNoWayOn() {
        table.map(26, PageTableEntry.of(9));

        SHAPE.compare(
                "translate(0x97, read)",
                0x97,
                List.of(new Step("page directory, entry 1", "not valid")),
                new Translation.Invalid(1, 1),
                table.translate(0x97, false));
        SHAPE.compare(
                "translate(0x1b7, read)",
                0x1b7,
                List.of(
                        new Step("page directory, entry 3", "leads to a page table"),
                        new Step("page table, entry 3", "not valid")),
                new Translation.Invalid(2, 3),
                table.translate(0x1b7, false));
    }

    @Test
    @Tag("twin:two-level-tables")
    void takesAFrameForATableWithItsFirstPageAndGivesItBackWithItsLast() {
        assertThat(frames.out).as("frames taken before anything is mapped").isEmpty();

        table.map(8, PageTableEntry.of(1));
        table.map(9, PageTableEntry.of(2));
        assertThat(frames.out).as("frames taken for two pages of one table").hasSize(1);

        table.unmap(8);
        table.unmap(9);
        assertThat(frames.out).as("frames kept when both are unmapped").isEmpty();
    }

    @Test
    @Tag("twin:costs-and-limits")
    void takesTwoLooksIntoMemory() {
        table.map(8, PageTableEntry.of(1));

        table.translate(0x80, false);

        assertThat(table.memoryAccessesOfLastWalk()).isEqualTo(2);
    }

    private static final class Frames implements FrameSource {
        private final List<Integer> out = new ArrayList<>();
        private int next = 100;

        @Override
        public int allocate() {
            out.add(next);
            return next++;
        }

        @Override
        public void free(int frame) {
            assertThat(out).as("frames that were given out").contains(frame);
            out.remove(Integer.valueOf(frame));
        }
    }
}
