package dev.lockstep.testkit.pullrequest;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Base64;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/** Hands out a hidden pack over HTTPS on loopback, to whoever has the token; its certificate is made for it alone. */
final class PackServer implements AutoCloseable {
    private static final char[] PASSWORD = "changeit".toCharArray();

    private final HttpsServer server;
    private final byte[] pack;
    private final String token;

    private PackServer(HttpsServer server, byte[] pack, String token) {
        this.server = server;
        this.pack = pack;
        this.token = token;
    }

    /** Writes its certificate to {@code certificate}. */
    static PackServer start(byte[] pack, String token, Path certificate)
            throws IOException, InterruptedException, GeneralSecurityException {
        KeyStore keys = keys(certificate.resolveSibling("keys.p12"));
        Files.writeString(
                certificate,
                "-----BEGIN CERTIFICATE-----\n"
                        + Base64.getMimeEncoder()
                                .encodeToString(keys.getCertificate("pack").getEncoded())
                        + "\n-----END CERTIFICATE-----\n");
        KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(keys, PASSWORD);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(managers.getKeyManagers(), null, null);
        HttpsServer https = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        https.setHttpsConfigurator(new HttpsConfigurator(context));
        PackServer server = new PackServer(https, pack, token);
        https.createContext("/", server::answer);
        https.start();
        return server;
    }

    String url() {
        return "https://127.0.0.1:" + server.getAddress().getPort() + "/pack";
    }

    private void answer(HttpExchange exchange) throws IOException {
        boolean allowed =
                ("Bearer " + token).equals(exchange.getRequestHeaders().getFirst("Authorization"));
        exchange.sendResponseHeaders(allowed ? 200 : 401, allowed ? pack.length : -1);
        if (allowed) {
            exchange.getResponseBody().write(pack);
        }
        exchange.close();
    }

    private static KeyStore keys(Path file) throws IOException, InterruptedException, GeneralSecurityException {
        String line =
                System.getProperty("java.home") + "/bin/keytool -genkeypair -alias pack -keyalg EC -storetype PKCS12"
                        + " -dname CN=pack -ext SAN=ip:127.0.0.1 -validity 2 -storepass " + new String(PASSWORD)
                        + " -keystore " + file;
        Process keytool = new ProcessBuilder(line.split(" "))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (keytool.waitFor() != 0) {
            throw new IOException("keytool ended with " + keytool.exitValue());
        }
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(file)) {
            keys.load(in, PASSWORD);
        }
        return keys;
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
