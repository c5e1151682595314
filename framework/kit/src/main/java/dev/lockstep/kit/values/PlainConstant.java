package dev.lockstep.kit.values;

/** The copy of a constant of an enum: equal to another if type and name are. */
record PlainConstant(String type, String name) {
    @Override
    public String toString() {
        return Names.simple(type) + "." + name;
    }
}
