package dev.lockstep.agent.protocol;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes and reads a {@link Job}. */
public final class JobCodec {
    private static final int MAX_CLASS_BYTES = 16 << 20;

    private JobCodec() {}

    /** Writes {@code job} and flushes. */
    public static void write(Job job, DataOutputStream out) throws IOException {
        out.writeLong(job.nonce());
        out.writeLong(job.testMillis());
        writeClasses(job.submission(), out);
        writeClasses(job.tests(), out);
        writeClasses(job.woven().submission(), out);
        writeClasses(job.woven().tests(), out);
        out.writeBoolean(job.woven().fresh());
        out.writeInt(job.methods().size());
        for (String method : job.methods()) {
            Text.write(method, out);
        }
        Text.writeLong(job.replay().schedule(), out);
        out.writeInt(job.replay().exploration());
        writeQuestions(job.questions(), out);
        out.flush();
    }

    /** Reads what {@link #write} wrote. */
    public static Job read(DataInputStream in) throws IOException {
        long nonce = in.readLong();
        long testMillis = in.readLong();
        Map<String, byte[]> submission = readClasses(in);
        Map<String, byte[]> tests = readClasses(in);
        Job.Woven woven = new Job.Woven(readClasses(in), readClasses(in), in.readBoolean());
        int count = in.readInt();
        List<String> methods = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            methods.add(Text.read(in));
        }
        Job.Replay replay = new Job.Replay(Text.readLong(in), in.readInt());
        return new Job(nonce, testMillis, submission, tests, woven, methods, replay, readQuestions(in));
    }

    private static void writeQuestions(Job.Questions questions, DataOutputStream out) throws IOException {
        Text.write(questions.adapter(), out);
        out.writeInt(questions.inputs().size());
        for (String input : questions.inputs()) {
            Text.writeLong(input, out);
        }
    }

    private static Job.Questions readQuestions(DataInputStream in) throws IOException {
        String adapter = Text.read(in);
        int count = in.readInt();
        List<String> inputs = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            inputs.add(Text.readLong(in));
        }
        return new Job.Questions(adapter, inputs);
    }

    private static void writeClasses(Map<String, byte[]> classes, DataOutputStream out) throws IOException {
        out.writeInt(classes.size());
        for (Map.Entry<String, byte[]> entry : classes.entrySet()) {
            Text.write(entry.getKey(), out);
            out.writeInt(entry.getValue().length);
            out.write(entry.getValue());
        }
    }

    private static Map<String, byte[]> readClasses(DataInputStream in) throws IOException {
        int count = in.readInt();
        Map<String, byte[]> classes = new LinkedHashMap<>();
        for (int i = 0; i < count; i++) {
            String name = Text.read(in);
            byte[] bytes = new byte[Text.checkedLength(in.readInt(), MAX_CLASS_BYTES)];
            in.readFully(bytes);
            classes.put(name, bytes);
        }
        return classes;
    }
}
