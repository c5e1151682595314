package dev.lockstep.reports;

import freemarker.template.ObjectWrapper;
import freemarker.template.SimpleNumber;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateSequenceModel;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Shows templates the components of records, lists, texts, whole numbers and truth values, and nothing else: no method
 * can be called, no class be reached. Every text is made visible here, so no template can forget it. Does without
 * {@code java.beans}, which a short-lived JVM would have to load.
 */
final class RecordWrapper implements ObjectWrapper {
    private final Map<Class<?>, Map<String, Method>> accessors = new ConcurrentHashMap<>();

    @Override
    public @Nullable TemplateModel wrap(@Nullable Object value) throws TemplateModelException {
        if (value == null) {
            return null;
        }
        if (value instanceof String text) {
            return new SimpleScalar(UnicodeText.visible(text));
        }
        if (value instanceof Integer number) {
            return new SimpleNumber(number);
        }
        if (value instanceof Boolean truth) {
            return truth ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE;
        }
        if (value instanceof List<?> list) {
            return new Elements(list);
        }
        if (value instanceof Record components) {
            return new Components(components);
        }
        throw new TemplateModelException("a page holds no " + value.getClass().getName());
    }

    private static Map<String, Method> accessorsOf(Class<?> type) {
        Map<String, Method> byName = new HashMap<>();
        for (RecordComponent component : type.getRecordComponents()) {
            Method accessor = component.getAccessor();
            accessor.setAccessible(true); // a record of another package need not be public
            byName.put(component.getName(), accessor);
        }
        return byName;
    }

    private final class Elements implements TemplateSequenceModel {
        private final List<?> list;

        Elements(List<?> list) {
            this.list = list;
        }

        @Override
        public @Nullable TemplateModel get(int index) throws TemplateModelException {
            return index < list.size() ? wrap(list.get(index)) : null;
        }

        @Override
        public int size() {
            return list.size();
        }
    }

    private final class Components implements TemplateHashModel {
        private final Record values;

        Components(Record values) {
            this.values = values;
        }

        @Override
        public @Nullable TemplateModel get(String name) throws TemplateModelException {
            Method accessor = accessors
                    .computeIfAbsent(values.getClass(), RecordWrapper::accessorsOf)
                    .get(name);
            if (accessor == null) {
                throw new TemplateModelException(values.getClass().getSimpleName() + " has no component " + name);
            }
            try {
                return wrap(accessor.invoke(values));
            } catch (ReflectiveOperationException e) {
                throw new TemplateModelException("cannot read " + name, e);
            }
        }

        @Override
        public boolean isEmpty() {
            return false;
        }
    }
}
