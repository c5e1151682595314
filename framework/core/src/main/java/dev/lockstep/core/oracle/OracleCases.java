package dev.lockstep.core.oracle;

import java.util.List;

/** What reading a file of cases came to. */
public sealed interface OracleCases {
    /** Every line is a case. */
    record Read(List<OracleCase> cases) implements OracleCases {
        public Read {
            cases = List.copyOf(cases);
        }
    }

    /** Some are not; each of {@code problems} names its file and line. */
    record Malformed(List<String> problems) implements OracleCases {
        public Malformed {
            problems = List.copyOf(problems);
        }
    }
}
