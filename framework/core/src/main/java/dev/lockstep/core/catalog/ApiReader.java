package dev.lockstep.core.catalog;

import dev.lockstep.core.vet.ApiNames;
import dev.lockstep.model.ApiPolicy;
import java.util.List;

/** Reads what an exercise allows and refuses of the JDK, and checks that the JDK has it. */
final class ApiReader {
    private ApiReader() {}

    /** @param libraries whether the exercise brings libraries; what they hold is known only once they are fetched */
    static ApiPolicy read(ManifestObject api, boolean libraries) {
        api.knowsOnly(List.of("allow", "refuse"));
        return new ApiPolicy(entries(api, "allow", libraries), entries(api, "refuse", libraries));
    }

    private static List<String> entries(ManifestObject api, String field, boolean libraries) {
        List<String> entries = api.texts(field);
        for (int i = 0; i < entries.size(); i++) {
            String place = field + "[" + i + "]";
            if (entries.get(i).contains("*")) {
                api.complain(place, "\"" + entries.get(i) + "\" has a star; a package is named without one: java.net");
            } else if (!libraries || entries.get(i).startsWith("java")) {
                ApiNames.unknownIn(entries.get(i)).ifPresent(unknown -> api.complain(place, message(unknown)));
            }
        }
        return entries;
    }

    private static String message(ApiNames.Unknown unknown) {
        return "the JDK has no \"" + unknown.name() + "\""
                + Nearest.to(unknown.name(), unknown.known())
                        .map(near -> "; did you mean '" + near + "'?")
                        .orElse("; name a package, a class (java.util.Map.Entry) or a member (java.lang.Thread#sleep)");
    }
}
