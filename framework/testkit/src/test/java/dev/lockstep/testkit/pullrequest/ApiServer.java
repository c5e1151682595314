package dev.lockstep.testkit.pullrequest;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * Answers on loopback as the API of GitHub does, and that of GitLab: hands out one archive of a head commit and one of the
 * default branch, GitHub's by way of another host, and takes check runs.
 */
final class ApiServer implements AutoCloseable {
    private final HttpServer api;
    private final HttpServer storage;
    private final byte[] archive;
    private final byte[] base;
    private final List<Request> requests = new CopyOnWriteArrayList<>();

    /** One request, whichever of the two hosts it reached. */
    record Request(String host, String line, String authorization, String body) {}

    ApiServer(byte[] archive) throws IOException {
        this(archive, new byte[0]);
    }

    /** Hands out {@code archive} as a zip, and {@code base} where a tarball is asked for. */
    ApiServer(byte[] archive, byte[] base) throws IOException {
        this.archive = archive;
        this.base = base;
        this.api = started(this::answerApi);
        this.storage = started(this::answerStorage);
    }

    private static HttpServer started(com.sun.net.httpserver.HttpHandler handler) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", handler);
        server.start();
        return server;
    }

    String url() {
        return "http://127.0.0.1:" + api.getAddress().getPort();
    }

    List<Request> requests() {
        return List.copyOf(requests);
    }

    private void answerApi(HttpExchange exchange) throws IOException {
        note("api", exchange);
        String path = exchange.getRequestURI().getPath();
        if (path.contains("/zipball/")) {
            redirect(exchange, "/archive.zip");
        } else if (path.contains("/tarball/")) {
            redirect(exchange, "/base.tar.gz");
        } else if (path.endsWith("/repository/archive.zip")) {
            answer(exchange, 200, archive);
        } else {
            answer(exchange, 201, "{}".getBytes(StandardCharsets.UTF_8));
        }
    }

    private void redirect(HttpExchange exchange, String path) throws IOException {
        // localhost, not 127.0.0.1: another host, to which no token may go
        exchange.getResponseHeaders()
                .add("Location", "http://localhost:" + storage.getAddress().getPort() + path);
        answer(exchange, 302, new byte[0]);
    }

    private void answerStorage(HttpExchange exchange) throws IOException {
        note("storage", exchange);
        answer(exchange, 200, exchange.getRequestURI().getPath().endsWith(".zip") ? archive : base);
    }

    private void note(String host, HttpExchange exchange) throws IOException {
        String bearer = exchange.getRequestHeaders().getFirst("Authorization");
        String authorization =
                bearer != null ? bearer : exchange.getRequestHeaders().getFirst("Private-Token");
        requests.add(new Request(
                host,
                exchange.getRequestMethod() + " " + exchange.getRequestURI(),
                authorization == null ? "" : authorization,
                new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
    }

    private static void answer(HttpExchange exchange, int code, byte[] body) throws IOException {
        exchange.sendResponseHeaders(code, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    @Override
    public void close() {
        api.stop(0);
        storage.stop(0);
    }
}
