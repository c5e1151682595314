package dev.lockstep.kit.oracle;

import dev.lockstep.kit.json.Json;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The members of a case's input, each asked for by name and form; what has another form is a {@link BadCase}. */
public final class OracleInput {
    private final Map<?, ?> members;

    private OracleInput(Map<?, ?> members) {
        this.members = members;
    }

    /** The input that {@code json} holds. */
    public static OracleInput read(String json) {
        try {
            if (Json.read(json) instanceof Map<?, ?> members) {
                return new OracleInput(members);
            }
        } catch (IllegalArgumentException broken) {
            throw new BadCase("input cannot be read: " + broken.getMessage());
        }
        throw new BadCase("input must be an object, but is " + json);
    }

    /** Whether there is a member of this name. */
    public boolean has(String name) {
        return members.containsKey(name);
    }

    /** A whole number. */
    public long number(String name) {
        return whole(name, member(name));
    }

    /** A whole number from {@code least} to {@code most}. */
    public int integer(String name, int least, int most) {
        long value = number(name);
        if (value < least || value > most) {
            throw new BadCase("input." + name + " must be from " + least + " to " + most + ", but is " + value);
        }
        return (int) value;
    }

    /** A text. */
    public String text(String name) {
        if (member(name) instanceof String text) {
            return text;
        }
        throw wrong(name, "a string", member(name));
    }

    /** A list of whole numbers. */
    public List<Long> numbers(String name) {
        if (member(name) instanceof List<?> list) {
            return list.stream().map(element -> whole(name + "[]", element)).toList();
        }
        throw wrong(name, "a list of whole numbers", member(name));
    }

    /** @throws BadCase if there is a member that is not one of {@code known}: it would be ignored in silence */
    public void knowsOnly(String... known) {
        Set<String> others = new TreeSet<>();
        members.keySet().forEach(name -> others.add(String.valueOf(name)));
        others.removeAll(Set.of(known));
        if (!others.isEmpty()) {
            throw new BadCase("input has unknown members " + others + "; known are " + new TreeSet<>(Set.of(known)));
        }
    }

    private @Nullable Object member(String name) {
        if (!members.containsKey(name)) {
            throw new BadCase("input." + name + " is missing");
        }
        return members.get(name);
    }

    private static long whole(String name, @Nullable Object value) {
        if (value instanceof Long number) {
            return number;
        }
        throw wrong(name, "a whole number", value);
    }

    private static BadCase wrong(String name, String form, @Nullable Object found) {
        String text = Json.write(found);
        String shown = text.length() > 60 ? text.substring(0, 60) + "..." : text;
        return new BadCase("input." + name + " must be " + form + ", but is " + shown);
    }
}
