package dev.lockstep.core.intake;

/** A file that has the name of an editable file, as text. */
record Candidate(String path, String text) {
    /** Where the file belongs by its own {@code package} line: {@code oslab/semaphore/CountingSemaphore.java}. */
    String declaredPath() {
        String folder = PackageLine.in(text).replace('.', '/');
        String name = path.substring(path.lastIndexOf('/') + 1);
        return folder.isEmpty() ? name : folder + "/" + name;
    }

    /** Whether the file lies in the folders of {@code editable}, or says that it belongs there. */
    boolean fits(String editable) {
        return path.equals(editable)
                || path.endsWith("/" + editable)
                || declaredPath().equals(editable);
    }

    /** The declared package as a message calls it. */
    String packageInWords() {
        String declared = PackageLine.in(text);
        return declared.isEmpty() ? "has no package line" : "says 'package " + Printable.of(declared) + ";'";
    }
}
