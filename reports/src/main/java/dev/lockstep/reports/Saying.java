package dev.lockstep.reports;

import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;
import java.util.Arrays;
import java.util.List;

/** Lets templates say a message: {@code say("key")}, or {@code say("key", value)}. */
final class Saying implements TemplateMethodModelEx {
    private final Words words;

    Saying(Words words) {
        this.words = words;
    }

    @Override
    @SuppressWarnings("rawtypes") // FreeMarker's interface is older than generics
    public Object exec(List arguments) throws TemplateModelException {
        String[] texts = new String[arguments.size()];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = text(arguments.get(i));
        }
        Object[] values = Arrays.copyOfRange(texts, 1, texts.length, Object[].class);
        return words.say(texts[0], values);
    }

    private static String text(Object argument) throws TemplateModelException {
        if (argument instanceof TemplateNumberModel number) {
            return number.getAsNumber().toString();
        }
        return ((TemplateScalarModel) argument).getAsString();
    }
}
