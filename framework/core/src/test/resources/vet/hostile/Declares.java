package oslab;

import java.net.Socket;

class Declares {
    Socket field; //! java.net.Socket

    void takes(Socket parameter) {} //! java.net.Socket

    Socket[][] returns() { //! java.net.Socket
        return null;
    }

    void raises() throws java.net.SocketException {} //! java.net.SocketException

    void catches() {
        try {
            raises();
        } catch (java.net.SocketException e) { //! java.net.SocketException
        }
    }
}

interface Extends extends java.net.SocketOptions {} //! java.net.SocketOptions

record Holds(Socket socket) {} //! java.net.Socket

@interface Names {
    Class<?> value();
}

@Names(java.net.URL.class) //! java.net.URL
class Named {}
