package dev.lockstep.core.vet;

/**
 * A package, a class or a member as manifests and the table of advice write it: {@code java.net}, {@code java.util.Map.Entry},
 * {@code java.lang.Thread#sleep}, {@code java.lang.Thread#sleep(long)}, {@code java.util.Scanner#new(String)}.
 *
 * @param place binary name of a class, or a package
 * @param member empty if all of {@code place} is meant
 */
record ApiEntry(String place, String member) {
    static ApiEntry of(String text) {
        String written = text.strip();
        int hash = written.indexOf('#');
        String place = hash < 0 ? written : written.substring(0, hash);
        String member = hash < 0 ? "" : written.substring(hash + 1).replace(" ", "");
        return new ApiEntry(binaryName(place), member);
    }

    /** Packages begin in lower case and classes do not: what follows a class lies in it. */
    private static String binaryName(String place) {
        StringBuilder name = new StringBuilder();
        boolean inClass = false;
        for (String part : place.split("\\.", -1)) {
            name.append(name.isEmpty() ? "" : inClass ? "$" : ".").append(part);
            inClass |= !part.isEmpty() && Character.isUpperCase(part.charAt(0));
        }
        return name.toString();
    }

    boolean isMember() {
        return !member.isEmpty();
    }
}
