package dev.lockstep.agent.protocol;

import java.io.IOException;

/** The other side did not keep to the protocol; whatever it says from here on is not believed. */
public final class ProtocolException extends IOException {
    private static final long serialVersionUID = 1;

    /** @param message what was received and what was expected */
    public ProtocolException(String message) {
        super(message);
    }
}
