package dev.lockstep.core.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GroupHierarchyTest {
    private static final String DISK = "22 1 8:1 / / rw - ext4 /dev/sda1 rw\n";
    private static final String UNIFIED =
            "30 22 0:26 / /sys/fs/cgroup rw,nosuid - cgroup2 cgroup2 rw,nsdelegate,memory_recursiveprot\n";

    @Test
    void findsTheUnifiedHierarchyOfASystemOfToday() {
        assertThat(GroupHierarchy.in("0::/user.slice/user-1000.slice/app.scope\n", DISK + UNIFIED))
                .contains(new GroupHierarchy(
                        true,
                        Path.of("/sys/fs/cgroup"),
                        Path.of("/sys/fs/cgroup/user.slice/user-1000.slice/app.scope")));
    }

    @Test
    void prefersTheHierarchyOfMemoryWhereBothVersionsAreInUse() {
        String mounts = DISK
                + "31 22 0:27 / /sys/fs/cgroup/cpu rw - cgroup cgroup rw,cpu,cpuacct\n"
                + "32 22 0:28 / /sys/fs/cgroup/memory rw - cgroup cgroup rw,memory\n"
                + "33 22 0:29 / /sys/fs/cgroup/unified rw - cgroup2 cgroup2 rw\n";

        assertThat(GroupHierarchy.in("4:memory:/jobs/7\n1:cpu,cpuacct:/\n0::/\n", mounts))
                .contains(new GroupHierarchy(
                        false, Path.of("/sys/fs/cgroup/memory"), Path.of("/sys/fs/cgroup/memory/jobs/7")));
    }

    @Test
    void countsFromTheTopThatAContainerSees() {
        String mounts = "40 22 0:28 /docker/c1 /sys/fs/cgroup/memory ro - cgroup cgroup rw,memory\n";

        assertThat(GroupHierarchy.in("4:memory:/docker/c1/inner\n", mounts))
                .contains(new GroupHierarchy(
                        false, Path.of("/sys/fs/cgroup/memory"), Path.of("/sys/fs/cgroup/memory/inner")));
    }

    @Test
    void isMissingWhereTheKernelHasNone() {
        assertThat(GroupHierarchy.in("", DISK)).isEqualTo(Optional.empty());
        assertThat(GroupHierarchy.in("0::/\n", DISK)).isEqualTo(Optional.empty());
        assertThat(GroupHierarchy.in("1:cpu:/\n", UNIFIED)).isEqualTo(Optional.empty());
    }
}
