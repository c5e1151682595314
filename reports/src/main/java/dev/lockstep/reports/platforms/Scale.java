package dev.lockstep.reports.platforms;

import dev.lockstep.model.Points;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** Says points of ours as the platform counts them: of its own maximum, in the way in which it writes that. */
final class Scale {
    private static final int DECIMALS = 2;

    private final BigDecimal maximum;
    private final boolean comma;

    private Scale(BigDecimal maximum, boolean comma) {
        this.maximum = maximum;
        this.comma = comma;
    }

    /** The scale whose end is written {@code maximum}, such as {@code 100.00} or {@code 20,0}; none if that is no number. */
    static Optional<Scale> upTo(String maximum) {
        String number = maximum.strip().replace(',', '.');
        return number.matches("\\d{1,6}(\\.\\d{1,6})?")
                ? Optional.of(new Scale(new BigDecimal(number), maximum.contains(",")))
                : Optional.empty();
    }

    /** {@code points} with as many decimals as the maximum has, and two where the number needs them. */
    String of(Points points) {
        BigDecimal exact = maximum.multiply(BigDecimal.valueOf(points.earned()))
                .divide(BigDecimal.valueOf(Math.max(1, points.possible())), DECIMALS, RoundingMode.HALF_UP);
        BigDecimal shortest = exact.stripTrailingZeros();
        int decimals = Math.max(Math.max(0, shortest.scale()), Math.min(DECIMALS, maximum.scale()));
        String text = exact.setScale(decimals, RoundingMode.HALF_UP).toPlainString();
        return comma ? text.replace('.', ',') : text;
    }
}
