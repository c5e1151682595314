package dev.lockstep.core.execute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lockstep.core.ToolFailure;
import dev.lockstep.model.AccessTimeline;
import dev.lockstep.model.AddressWalk;
import dev.lockstep.model.Failure;
import dev.lockstep.model.ProcessLanes;
import dev.lockstep.model.WorkerGantt;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PictureReaderTest {
    private static final Failure FAILURE = Failure.of("dev.lockstep.kit.pictures.PictureFailure", "all of it");

    @Test
    void readsAWalkWhoseHeadlineIsTheMessage() {
        Failure failure = PictureReader.addedTo(FAILURE, """
                {"headline":"Wrong.","kind":"address-walk","title":"t","address":-1,
                 "fields":[{"name":"offset","bits":4,"value":5}],
                 "steps":[{"what":"result","expected":"1","actual":"2"}],"expected":[],"actual":[]}""");

        assertThat(failure.message()).isEqualTo("Wrong.");
        assertThat(failure.pictured())
                .contains(new AddressWalk(
                        "t",
                        -1,
                        List.of(new AddressWalk.Field("offset", 4, 5)),
                        List.of(new AddressWalk.Step("result", "1", "2")),
                        List.of(),
                        List.of()));
    }

    @Test
    void readsATimelineWithOrWithoutHowFullItsSetsWere() {
        Failure failure = PictureReader.addedTo(FAILURE, """
                {"headline":"","kind":"access-timeline","title":"t","sets":1,"ways":2,"steps":[
                 {"n":1,"access":"page 6","set":0,"expected":"hit","actual":"miss"}]}""");

        AccessTimeline.Step step = new AccessTimeline.Step(1, "page 6", 0, "hit", "miss", List.of(), List.of());
        assertThat(failure.pictured()).contains(new AccessTimeline("t", 1, 2, List.of(step)));
    }

    @Test
    void readsWhatThreadsRun() {
        Failure failure = PictureReader.addedTo(FAILURE, """
                {"headline":"","kind":"worker-gantt","title":"t","unit":"ms","moments":[
                 {"time":5,"event":"A comes","expected":["A",""],"expectedQueued":1,"actual":[],"actualQueued":0}]}""");

        WorkerGantt.Moment moment = new WorkerGantt.Moment(
                5, "A comes", new WorkerGantt.State(List.of("A", ""), 1), new WorkerGantt.State(List.of(), 0));
        assertThat(failure.pictured()).contains(new WorkerGantt("t", "ms", List.of(moment)));
    }

    @Test
    void readsWhatProcessesDid() {
        Failure failure = PictureReader.addedTo(FAILURE, """
                {"headline":"","kind":"process-lanes","title":"t",
                 "steps":[{"n":1,"expected":{"lane":1,"what":"A","bytes":9},"actual":{"lane":0,"what":"","bytes":-1}}],
                 "processes":[{"name":"parent","pid":7,"bytesSent":9}]}""");

        assertThat(failure.pictured())
                .contains(new ProcessLanes(
                        "t",
                        List.of(new ProcessLanes.Step(
                                1, new ProcessLanes.Event(1, "A", 9), new ProcessLanes.Event(0, "", -1))),
                        List.of(new ProcessLanes.Process("parent", 7, 9, -1, -1))));
    }

    @Test
    void cutsLongTexts() {
        Failure failure = PictureReader.addedTo(
                FAILURE,
                "{\"headline\":\"" + "x".repeat(5000)
                        + "\",\"kind\":\"access-timeline\",\"sets\":1,\"ways\":1,\"steps\":[]}");

        assertThat(failure.message()).hasSize(200).endsWith("…");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "{}",
                "{\"kind\":\"sculpture\"}",
                "{\"kind\":\"address-walk\"}",
                "{\"kind\":\"worker-gantt\"}",
                "{\"kind\":\"process-lanes\"}",
                "{\"kind\":\"process-lanes\",\"steps\":[{\"expected\":{\"lane\":99}}]}",
                "{\"kind\":\"access-timeline\",\"sets\":1,\"ways\":1,\"steps\":[{\"set\":9}]}"
            })
    void whatCannotBeReadIsOurOwnFault(String json) {
        assertThatThrownBy(() -> PictureReader.addedTo(FAILURE, json)).isInstanceOf(ToolFailure.class);
    }
}
