package oslab;

import java.lang.management.ManagementFactory;
import java.net.Socket;
import java.util.ArrayList;

class Outside {
    Object all() throws Exception {
        new Socket("localhost", 1); //! new java.net.Socket(String, int)
        java.net.http.HttpClient.newHttpClient(); //! java.net.http.HttpClient.newHttpClient()
        ManagementFactory.getPlatformMBeanServer(); //! java.lang.management.ManagementFactory.getPlatformMBeanServer()
        com.sun.net.httpserver.HttpServer.create(); //! com.sun.net.httpserver.HttpServer.create()
        new javax.script.ScriptEngineManager(); //! new javax.script.ScriptEngineManager()
        javax.tools.ToolProvider.getSystemJavaCompiler(); //! javax.tools.ToolProvider.getSystemJavaCompiler()
        java.sql.DriverManager.getDrivers(); //! java.sql.DriverManager.getDrivers()
        java.util.prefs.Preferences.userRoot(); //! java.util.prefs.Preferences.userRoot()
        com.sun.tools.attach.VirtualMachine.list(); //! com.sun.tools.attach.VirtualMachine.list()
        new java.awt.Robot(); //! new java.awt.Robot()
        java.time.zone.ZoneRulesProvider.refresh(); //! java.time.zone.ZoneRulesProvider.refresh()
        java.lang.ref.Cleaner.create(); //! java.lang.ref.Cleaner.create()
        Object array = new Socket[3]; //! java.net.Socket
        Object deep = new Socket[3][4]; //! java.net.Socket
        Object constant = Socket.class; //! java.net.Socket
        if (array instanceof Socket) { //! java.net.Socket
            return (Socket) deep; //! java.net.Socket
        }
        return new ArrayList<Socket>(); 
    }
}

