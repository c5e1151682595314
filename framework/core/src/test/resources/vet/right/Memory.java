package oslab;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.IntBuffer;
import java.nio.charset.StandardCharsets;
import java.text.DecimalFormat;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.HexFormat;
import java.util.zip.CRC32;

class Buffers {
    int all() {
        ByteBuffer buffer = ByteBuffer.allocate(64).order(ByteOrder.LITTLE_ENDIAN);
        buffer.putInt(1).putLong(2).flip();
        IntBuffer ints = ByteBuffer.wrap(new byte[8]).asIntBuffer();
        ints.put(0, 5);
        return buffer.getInt() + buffer.remaining() + ints.limit() + buffer.slice().position(0).capacity();
    }
}

class Disk {
    byte[] write(String name, long[] blocks) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeUTF(name);
            for (long block : blocks) {
                out.writeLong(block);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    String read(byte[] from) throws IOException {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(from))) {
            return in.readUTF() + in.readLong();
        } catch (EOFException end) {
            return "";
        }
    }
}

class Pipes {
    int all() throws IOException {
        PipedInputStream in = new PipedInputStream(16);
        PipedOutputStream out = new PipedOutputStream(in);
        out.write(1);
        return in.read();
    }
}

class Zeros extends InputStream {
    @Override
    public int read() {
        return 0;
    }
}

class Lines {
    String all(String text) throws IOException {
        StringWriter written = new StringWriter();
        try (BufferedReader reader = new BufferedReader(new StringReader(text));
                PrintWriter writer = new PrintWriter(written, true)) {
            String line;
            while ((line = reader.readLine()) != null) {
                writer.printf("%s%n", line);
            }
        }
        System.out.printf("%d%n", 1);
        System.out.print('c');
        System.out.println(new char[] {'a'});
        System.out.flush();
        return written + System.lineSeparator();
    }
}

class Encodings {
    String all(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        CRC32 sum = new CRC32();
        sum.update(bytes);
        return new String(bytes, StandardCharsets.US_ASCII) + Base64.getEncoder().encodeToString(bytes)
                + HexFormat.of().formatHex(bytes) + sum.getValue();
    }
}

class Times {
    long all(Clock clock) {
        long start = System.nanoTime();
        Instant now = Instant.now(clock).plusMillis(System.currentTimeMillis());
        ZonedDateTime zoned = now.atZone(ZoneOffset.UTC);
        LocalDate date = LocalDate.of(2024, 2, 29).plusYears(1).with(java.time.DayOfWeek.MONDAY);
        boolean before = zoned.isBefore(ZonedDateTime.now()) && date.isLeapYear();
        return Duration.between(now, now.plus(1, ChronoUnit.SECONDS)).toNanos() + (before ? start : 0)
                + zoned.format(DateTimeFormatter.ISO_DATE).length();
    }
}

class Formats {
    double all() throws ParseException {
        return new DecimalFormat("#.##").parse("1.5").doubleValue();
    }
}

class Weak {
    boolean all() {
        ReferenceQueue<Object> queue = new ReferenceQueue<>();
        WeakReference<Object> weak = new WeakReference<>(new Object(), queue);
        return weak.get() == null && queue.poll() == null && Runtime.getRuntime().freeMemory() > 0;
    }
}

class Kinds {
    boolean all(Object o, Class<?> type) {
        return type.isInstance(o) && o.getClass().getName().equals(String.class.getSimpleName())
                && type.cast(o).equals(int.class) && Object[].class.isArray();
    }
}
