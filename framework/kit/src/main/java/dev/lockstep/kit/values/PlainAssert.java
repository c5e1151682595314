package dev.lockstep.kit.values;

import org.assertj.core.api.AbstractObjectAssert;
import org.jspecify.annotations.Nullable;

/** An assertion about a copy that {@link Plain} made; what it is compared with is copied too. */
public final class PlainAssert extends AbstractObjectAssert<PlainAssert, @Nullable Object> {
    PlainAssert(@Nullable Object copy) {
        super(copy, PlainAssert.class);
    }

    /** Equal as values, whatever {@code equals} of either's class says. */
    @Override
    public PlainAssert isEqualTo(@Nullable Object expected) {
        return super.isEqualTo(Plain.copyOf(expected));
    }

    /** Not equal as values, whatever {@code equals} of either's class says. */
    @Override
    public PlainAssert isNotEqualTo(@Nullable Object other) {
        return super.isNotEqualTo(Plain.copyOf(other));
    }
}
