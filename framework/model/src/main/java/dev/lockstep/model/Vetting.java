package dev.lockstep.model;

import java.util.List;

/** Whether the compiled classes keep to the rules of the exercise. */
public sealed interface Vetting {
    /** The word used in report.json. */
    String id();

    /** The rules that were broken. */
    List<Refusal> refusals();

    /** The classes keep to the rules. */
    record Cleared() implements Vetting {
        @Override
        public String id() {
            return "cleared";
        }

        @Override
        public List<Refusal> refusals() {
            return List.of();
        }
    }

    /** The classes break at least one rule and are never loaded. */
    record Refused(List<Refusal> refusals) implements Vetting {
        public Refused {
            refusals = List.copyOf(refusals);
        }

        @Override
        public String id() {
            return "refused";
        }
    }

    /** Nobody looked: there was nothing to vet, or no vetter. */
    record NotVetted() implements Vetting {
        @Override
        public String id() {
            return "not-vetted";
        }

        @Override
        public List<Refusal> refusals() {
            return List.of();
        }
    }
}
