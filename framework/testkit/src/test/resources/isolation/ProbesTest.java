package isolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.lang.reflect.InaccessibleObjectException;
import org.junit.jupiter.api.Test;

class ProbesTest {
    private static final String EVENTS = "dev.lockstep.agent.EventStream";
    private static final String WRITER = "dev.lockstep.agent.protocol.EventWriter";

    @Test
    void theProbesWorkWhereNothingStopsThem() {
        assertThatNoException().isThrownBy(() -> Probes.open(Probes.lookupIn(Probes.class).lookupClass(), "secret"));
    }

    @Test
    void itsLoaderKnowsNoAgent() {
        assertThatExceptionOfType(ClassNotFoundException.class).isThrownBy(() -> Probes.byName(EVENTS));
    }

    @Test
    void itsLoaderKnowsNoJunit() {
        assertThatExceptionOfType(ClassNotFoundException.class).isThrownBy(() -> Probes.byName(Test.class.getName()));
    }

    @Test
    void itsLoaderKnowsNoAssertions() {
        assertThatExceptionOfType(ClassNotFoundException.class)
                .isThrownBy(() -> Probes.byName("org.assertj.core.api.Assertions"));
    }

    @Test
    void itsLoaderKnowsNoKit() {
        assertThatExceptionOfType(ClassNotFoundException.class)
                .isThrownBy(() -> Probes.byName("dev.lockstep.kit.interleavings.Interleavings"));
    }

    @Test
    void noThreadHasAContextLoader() throws Exception {
        assertThat(Probes.contextLoader()).isNull();
        assertThat(Probes.contextLoaderOfANewThread()).isNull();
    }

    @Test
    void fieldsOfTheAgentStayClosed() {
        assertThatExceptionOfType(InaccessibleObjectException.class)
                .isThrownBy(() -> Probes.open(Probes.fromSystemLoader(EVENTS), "writer"));
    }

    @Test
    void theNonceStaysClosed() {
        assertThatExceptionOfType(InaccessibleObjectException.class)
                .isThrownBy(() -> Probes.open(Probes.fromSystemLoader(WRITER), "nonce"));
    }

    @Test
    void whatIsFoundOnTheStackStaysClosed() {
        assertThatExceptionOfType(IllegalAccessException.class).isThrownBy(() -> Probes.lookupIn(Probes.onTheStack()));
    }

    @Test
    void nothingOfTheAgentCanBeMade() {
        assertThatExceptionOfType(IllegalAccessException.class)
                .isThrownBy(() -> Probes.construct(Probes.fromSystemLoader(WRITER)));
    }

    @Test
    void noPrivateLookupIsGiven() {
        assertThatExceptionOfType(IllegalAccessException.class)
                .isThrownBy(() -> Probes.lookupIn(Probes.fromSystemLoader(EVENTS)));
    }

    @Test
    void noModuleLetsItselfBeOpened() {
        assertThatExceptionOfType(IllegalCallerException.class)
                .isThrownBy(() -> Probes.openModule("dev.lockstep.agent", "dev.lockstep.agent"));
    }

    @Test
    void fieldsOfTheKitStayClosed() {
        assertThatExceptionOfType(InaccessibleObjectException.class)
                .isThrownBy(() -> Probes.open(
                        Probes.fromSystemLoader("dev.lockstep.kit.interleavings.WovenLoader"), "classes"));
    }

    @Test
    void unsafeIsNotThere() {
        assertThatExceptionOfType(ClassNotFoundException.class)
                .isThrownBy(() -> Probes.fromSystemLoader("sun.misc.Unsafe"));
    }

    @Test
    void instrumentationIsNotThere() {
        assertThatExceptionOfType(ClassNotFoundException.class)
                .isThrownBy(() -> Probes.fromSystemLoader("java.lang.instrument.Instrumentation"));
    }
}
