package dev.lockstep.model;

/** What the worker of a submission ran from. */
public sealed interface RuntimeForm {
    /** The word in a report file. */
    String id();

    /** How pages call it. */
    String title();

    /** Why it was not an image; empty if it was. */
    String problem();

    /** What a student may see of it. */
    RuntimeForm forStudent();

    /** A runtime image that has agent, kit and JUnit linked in, and nothing that a worker does not need. */
    record LinkedImage() implements RuntimeForm {
        /** The word in a report file. */
        public static final String ID = "image";

        @Override
        public String id() {
            return ID;
        }

        @Override
        public String title() {
            return "worker from a linked image";
        }

        @Override
        public String problem() {
            return "";
        }

        @Override
        public RuntimeForm forStudent() {
            return this;
        }
    }

    /** The jars of agent, kit and JUnit on the module path of the whole JDK, because there was no image. */
    record ModulePath(String problem) implements RuntimeForm {
        /** The word in a report file. */
        public static final String ID = "module-path";

        @Override
        public String id() {
            return ID;
        }

        @Override
        public String title() {
            return problem.isEmpty()
                    ? "worker from the module path of the whole JDK"
                    : "worker from the module path of the whole JDK (" + problem + ")";
        }

        /** Without what was said on our side, which may name files. */
        @Override
        public RuntimeForm forStudent() {
            return new ModulePath("");
        }
    }
}
