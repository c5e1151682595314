package dev.lockstep.kit.interleavings.concurrent;

import dev.lockstep.kit.interleavings.engine.Modelled;
import org.jspecify.annotations.NullUnmarked;

/** Model of {@link java.lang.StringBuffer}: each call holds its monitor. */
@NullUnmarked
public final class StringBuffer implements CharSequence, Appendable, Comparable<StringBuffer>, Modelled {
    private final StringBuilder text;
    private final Guarded guarded;

    /** Empty. */
    public StringBuffer() {
        this("");
    }

    /** Empty; the capacity means nothing. */
    public StringBuffer(int capacity) {
        this("");
    }

    /** A copy. */
    public StringBuffer(String initial) {
        text = new StringBuilder(initial);
        guarded = new Guarded(this, text);
    }

    /** A copy. */
    public StringBuffer(CharSequence initial) {
        this(initial.toString());
    }

    private StringBuffer change(Runnable body) {
        guarded.run(body);
        return this;
    }

    /** As the original. */
    public StringBuffer append(Object more) {
        return change(() -> text.append(more));
    }

    /** As the original. */
    public StringBuffer insert(int at, Object more) {
        return change(() -> text.insert(at, more));
    }

    /** As the original. */
    public StringBuffer append(String more) {
        return change(() -> text.append(more));
    }

    /** As the original. */
    public StringBuffer insert(int at, String more) {
        return change(() -> text.insert(at, more));
    }

    /** As the original. */
    public StringBuffer append(char[] more) {
        return change(() -> text.append(more));
    }

    /** As the original. */
    public StringBuffer insert(int at, char[] more) {
        return change(() -> text.insert(at, more));
    }

    /** As the original. */
    public StringBuffer append(boolean more) {
        return change(() -> text.append(more));
    }

    /** As the original. */
    public StringBuffer insert(int at, boolean more) {
        return change(() -> text.insert(at, more));
    }

    /** As the original. */
    public StringBuffer append(int more) {
        return change(() -> text.append(more));
    }

    /** As the original. */
    public StringBuffer insert(int at, int more) {
        return change(() -> text.insert(at, more));
    }

    /** As the original. */
    public StringBuffer append(long more) {
        return change(() -> text.append(more));
    }

    /** As the original. */
    public StringBuffer insert(int at, long more) {
        return change(() -> text.insert(at, more));
    }

    /** As the original. */
    public StringBuffer append(float more) {
        return change(() -> text.append(more));
    }

    /** As the original. */
    public StringBuffer insert(int at, float more) {
        return change(() -> text.insert(at, more));
    }

    /** As the original. */
    public StringBuffer append(double more) {
        return change(() -> text.append(more));
    }

    /** As the original. */
    public StringBuffer insert(int at, double more) {
        return change(() -> text.insert(at, more));
    }

    /** As the original. */
    public StringBuffer insert(int at, char more) {
        return change(() -> text.insert(at, more));
    }

    @Override
    public StringBuffer append(char more) {
        return change(() -> text.append(more));
    }

    @Override
    public StringBuffer append(CharSequence more) {
        return change(() -> text.append(more));
    }

    @Override
    public StringBuffer append(CharSequence more, int from, int to) {
        return change(() -> text.append(more, from, to));
    }

    /** As the original. */
    public StringBuffer append(StringBuffer more) {
        return change(() -> text.append((CharSequence) more));
    }

    /** As the original. */
    public StringBuffer append(char[] more, int from, int length) {
        return change(() -> text.append(more, from, length));
    }

    /** As the original. */
    public StringBuffer appendCodePoint(int more) {
        return change(() -> text.appendCodePoint(more));
    }

    /** As the original. */
    public StringBuffer reverse() {
        return change(() -> text.reverse());
    }

    /** As the original. */
    public StringBuffer delete(int from, int to) {
        return change(() -> text.delete(from, to));
    }

    /** As the original. */
    public StringBuffer deleteCharAt(int at) {
        return change(() -> text.deleteCharAt(at));
    }

    /** As the original. */
    public StringBuffer replace(int from, int to, String other) {
        return change(() -> text.replace(from, to, other));
    }

    /** As the original. */
    public void setLength(int length) {
        change(() -> text.setLength(length));
    }

    /** As the original. */
    public void setCharAt(int at, char other) {
        change(() -> text.setCharAt(at, other));
    }

    @Override
    public int length() {
        return guarded.look(() -> text.length());
    }

    @Override
    public char charAt(int at) {
        return guarded.look(() -> text.charAt(at));
    }

    @Override
    public CharSequence subSequence(int from, int to) {
        return guarded.look(() -> text.subSequence(from, to));
    }

    @Override
    public String toString() {
        return guarded.look(() -> text.toString());
    }

    /** As the original. */
    public int indexOf(String other) {
        return guarded.look(() -> text.indexOf(other));
    }

    /** As the original. */
    public int indexOf(String other, int from) {
        return guarded.look(() -> text.indexOf(other, from));
    }

    /** As the original. */
    public int lastIndexOf(String other) {
        return guarded.look(() -> text.lastIndexOf(other));
    }

    /** As the original. */
    public String substring(int from) {
        return guarded.look(() -> text.substring(from));
    }

    /** As the original. */
    public String substring(int from, int to) {
        return guarded.look(() -> text.substring(from, to));
    }

    /** As the original. */
    public int capacity() {
        return guarded.look(() -> text.capacity());
    }

    @Override
    public int compareTo(StringBuffer other) {
        return toString().compareTo(other.toString());
    }
}
