package dev.lockstep.core.sandbox;

import java.util.ArrayList;
import java.util.List;

/**
 * A system call that no JVM here needs, and its numbers.
 *
 * @param onX86 number on x86_64, or {@link #NONE}
 * @param onArm number on aarch64, or {@link #NONE}
 */
record SystemCall(String name, int onX86, int onArm) {
    static final int NONE = -1;

    /** Numbers above this one are newer than this list, and unknown to it. */
    static final int NEWEST = 462;

    /** What is refused whatever its arguments. */
    static final List<SystemCall> REFUSED = refused();

    int on(Architecture architecture) {
        return architecture == Architecture.X86_64 ? onX86 : onArm;
    }

    private static List<SystemCall> refused() {
        List<SystemCall> all = new ArrayList<>();
        otherProcesses(all);
        mountsAndNamespaces(all);
        kernel(all);
        memoryThatNobodyCounts(all);
        largeAttackSurface(all);
        clocksAndHost(all);
        return List.copyOf(all);
    }

    private static void otherProcesses(List<SystemCall> all) {
        add(all, "ptrace", 101, 117);
        add(all, "process_vm_readv", 310, 270);
        add(all, "process_vm_writev", 311, 271);
        add(all, "kcmp", 312, 272);
        add(all, "pidfd_send_signal", 424, 424);
        add(all, "pidfd_open", 434, 434);
        add(all, "pidfd_getfd", 438, 438);
        add(all, "process_madvise", 440, 440);
        add(all, "process_mrelease", 448, 448);
    }

    private static void mountsAndNamespaces(List<SystemCall> all) {
        add(all, "mount", 165, 40);
        add(all, "umount2", 166, 39);
        add(all, "pivot_root", 155, 41);
        add(all, "chroot", 161, 51);
        add(all, "unshare", 272, 97);
        add(all, "setns", 308, 268);
        add(all, "open_tree", 428, 428);
        add(all, "move_mount", 429, 429);
        add(all, "fsopen", 430, 430);
        add(all, "fsconfig", 431, 431);
        add(all, "fsmount", 432, 432);
        add(all, "fspick", 433, 433);
        add(all, "mount_setattr", 442, 442);
        add(all, "statmount", 457, 457);
        add(all, "listmount", 458, 458);
        add(all, "name_to_handle_at", 303, 264);
        add(all, "open_by_handle_at", 304, 265);
        add(all, "quotactl", 179, 60);
        add(all, "quotactl_fd", 443, 443);
        add(all, "swapon", 167, 224);
        add(all, "swapoff", 168, 225);
    }

    private static void kernel(List<SystemCall> all) {
        add(all, "init_module", 175, 105);
        add(all, "finit_module", 313, 273);
        add(all, "delete_module", 176, 106);
        add(all, "kexec_load", 246, 104);
        add(all, "kexec_file_load", 320, 294);
        add(all, "reboot", 169, 142);
        add(all, "syslog", 103, 116);
        add(all, "acct", 163, 89);
        add(all, "personality", 135, 92);
        add(all, "iopl", 172, NONE);
        add(all, "ioperm", 173, NONE);
        add(all, "modify_ldt", 154, NONE);
        add(all, "uselib", 134, NONE);
        add(all, "ustat", 136, NONE);
        add(all, "sysfs", 139, NONE);
        add(all, "lookup_dcookie", 212, 18);
        add(all, "nfsservctl", 180, 42);
        add(all, "vhangup", 153, 58);
    }

    private static void memoryThatNobodyCounts(List<SystemCall> all) {
        add(all, "memfd_create", 319, 279);
        add(all, "memfd_secret", 447, 447);
        add(all, "shmget", 29, 194);
        add(all, "shmat", 30, 196);
        add(all, "shmctl", 31, 195);
        add(all, "semget", 64, 190);
        add(all, "semop", 65, 193);
        add(all, "semctl", 66, 191);
        add(all, "semtimedop", 220, 192);
        add(all, "msgget", 68, 186);
        add(all, "msgsnd", 69, 189);
        add(all, "msgrcv", 70, 188);
        add(all, "msgctl", 71, 187);
        add(all, "mq_open", 240, 180);
        add(all, "mq_unlink", 241, 181);
        add(all, "mbind", 237, 235);
        add(all, "set_mempolicy", 238, 237);
        add(all, "migrate_pages", 256, 238);
        add(all, "move_pages", 279, 239);
        add(all, "set_mempolicy_home_node", 450, 450);
    }

    private static void largeAttackSurface(List<SystemCall> all) {
        add(all, "bpf", 321, 280);
        add(all, "perf_event_open", 298, 241);
        add(all, "userfaultfd", 323, 282);
        add(all, "io_uring_setup", 425, 425);
        add(all, "io_uring_enter", 426, 426);
        add(all, "io_uring_register", 427, 427);
        add(all, "io_setup", 206, 0);
        add(all, "io_destroy", 207, 1);
        add(all, "io_getevents", 208, 4);
        add(all, "io_submit", 209, 2);
        add(all, "io_cancel", 210, 3);
        add(all, "add_key", 248, 217);
        add(all, "request_key", 249, 218);
        add(all, "keyctl", 250, 219);
        add(all, "fanotify_init", 300, 262);
        add(all, "fanotify_mark", 301, 263);
        add(all, "vmsplice", 278, 75);
    }

    private static void clocksAndHost(List<SystemCall> all) {
        add(all, "settimeofday", 164, 170);
        add(all, "clock_settime", 227, 112);
        add(all, "adjtimex", 159, 171);
        add(all, "clock_adjtime", 305, 266);
        add(all, "sethostname", 170, 161);
        add(all, "setdomainname", 171, 162);
    }

    private static void add(List<SystemCall> all, String name, int onX86, int onArm) {
        all.add(new SystemCall(name, onX86, onArm));
    }
}
