package dev.lockstep.kit.interleavings.concurrent;

/**
 * Model of {@link java.util.concurrent.CompletionStage}: only what it takes to pass one on.
 *
 * @param <T> its result
 */
public interface CompletionStage<T> {
    /** As the original. */
    CompletableFuture<T> toCompletableFuture();
}
