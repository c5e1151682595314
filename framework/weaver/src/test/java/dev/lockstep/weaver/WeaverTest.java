package dev.lockstep.weaver;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lockstep.weaver.Weaving.Unsupported;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WeaverTest {
    @Test
    void refusesByNameWhatHasNoModel() {
        Map<String, byte[]> classes = Corpus.classFiles("dev.lockstep.weaver.corpus.OldCollections");

        Weaving weaving = Weaver.standard().weave(classes, Map.of());

        List<String> names = ((Unsupported) weaving)
                .uses().stream().map(Weaving.Unmodelled::what).distinct().toList();
        assertEquals(List.of("java.util.WeakHashMap", "java.util.concurrent.ForkJoinPool"), names);
        assertTrue(((Unsupported) weaving).uses().stream().allMatch(use -> use.line() > 0));
    }

    @Test
    void everyModelIsThere() throws ClassNotFoundException {
        for (String model : Models.all().values()) {
            assertNotNull(Class.forName(model.replace('/', '.')));
        }
    }

    @Test
    void everyHookIsThere() throws ReflectiveOperationException {
        for (Hooks.Target target : Hooks.all()) {
            Class<?> owner = Class.forName(target.owner().replace('/', '.'));
            java.lang.invoke.MethodType type = java.lang.invoke.MethodType.fromMethodDescriptorString(
                    swapped(target.descriptor()), WeaverTest.class.getClassLoader());
            assertEquals(
                    type.returnType(),
                    owner.getMethod(target.name(), type.parameterArray()).getReturnType(),
                    target::toString);
        }
    }

    private static String swapped(String descriptor) {
        String result = descriptor;
        for (Map.Entry<String, String> model : Models.all().entrySet()) {
            result = result.replace("L" + model.getKey() + ";", "L" + model.getValue() + ";");
        }
        return result;
    }
}
