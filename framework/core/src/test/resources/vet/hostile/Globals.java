package oslab;

import java.io.PrintStream;
import java.util.Locale;
import java.util.TimeZone;

class Globals {
    private PrintStream mine;

    void all() {
        System.setOut(mine); //! System.setOut(PrintStream)
        System.setErr(null); //! System.setErr(PrintStream)
        System.setIn(null); //! System.setIn(InputStream)
        Object in = System.in; //! System.in
        System.setProperty("a", "b"); //! System.setProperty(String, String)
        System.getProperty("user.home"); //! System.getProperty(String)
        Integer.getInteger("a"); //! Integer.getInteger(String)
        Boolean.getBoolean("a"); //! Boolean.getBoolean(String)
        System.getenv("PATH"); //! System.getenv(String)
        System.getProperties().clear(); //! System.getProperties()
        Locale.setDefault(Locale.ROOT); //! java.util.Locale.setDefault(Locale)
        TimeZone.setDefault(null); //! java.util.TimeZone.setDefault(TimeZone)
        java.security.Security.addProvider(null); //! java.security.Security.addProvider(Provider)
        java.util.logging.Logger.getLogger("").getHandlers(); //! java.util.logging.Logger.getLogger(String)
        System.getLogger("x"); //! System.getLogger(String)
        System.out.close(); //! java.io.PrintStream.close()
    }
}
