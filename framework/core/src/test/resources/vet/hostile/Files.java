package oslab;

import java.io.*;
import java.nio.file.Path;
import java.util.Formatter;
import java.util.Scanner;

class Files {
    Files() throws Exception {
        new FileInputStream("x").read(); //! new java.io.FileInputStream(String)
        new FileReader("x"); //! new java.io.FileReader(String)
        new File("x").delete(); //! new java.io.File(String)
        new RandomAccessFile("/proc/self/mem", "rw"); //! new java.io.RandomAccessFile(String, String)
        new Formatter("x"); //! new java.util.Formatter(String)
        new Scanner(Path.of("x")); //! java.nio.file.Path.of(String, String[])
        new Scanner(new File("x")); //! new java.io.File(String)
        new PrintStream("x"); //! new java.io.PrintStream(String)
        new PrintStream(new ByteArrayOutputStream()); //! new java.io.PrintStream(OutputStream)
        new PrintWriter("x"); //! new java.io.PrintWriter(String)
        Closeable c = java.nio.file.Files.newInputStream(Path.of("x")); //! java.nio.file.Path.of(String, String[])
        java.nio.channels.FileChannel.open(null); //! java.nio.channels.FileChannel.open(Path, OpenOption[])
        new java.util.zip.ZipFile("x"); //! new java.util.zip.ZipFile(String)
        new java.util.jar.JarFile("x"); //! new java.util.jar.JarFile(String)
        new FileOutputStream(FileDescriptor.out); //! new java.io.FileOutputStream(FileDescriptor)
        System.console(); //! System.console()
        new java.util.Properties().load(new StringReader("")); //! new java.util.Properties()
        Runnable made = () -> new File("x").mkdirs(); //! new java.io.File(String)
        java.util.function.Function<String, File> f = File::new; //! new java.io.File(String)
    }
}
