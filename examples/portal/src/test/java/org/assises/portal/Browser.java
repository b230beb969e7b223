package org.assises.portal;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.assises.testing.Requirement;

/** A headless Chromium with one tab, driven by the Chrome DevTools Protocol. */
final class Browser implements AutoCloseable, WebSocket.Listener {
  private static final List<Path> USUAL_PLACES =
      List.of(Path.of("/usr/bin/chromium"), Path.of("/usr/bin/chromium-browser"));

  private final Process process;
  private final WebSocket socket;
  private final StringBuilder received = new StringBuilder();
  private final AtomicInteger ids = new AtomicInteger();
  private final Map<Integer, CompletableFuture<JsonObject>> answers = new ConcurrentHashMap<>();
  private final List<JsonObject> events = new CopyOnWriteArrayList<>();
  private volatile Optional<String> session = Optional.empty();

  private Browser(Path program, Path profile) throws Exception {
    List<String> command =
        List.of(
            program.toString(),
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--hide-scrollbars",
            "--remote-debugging-port=0",
            "--user-data-dir=" + profile,
            "about:blank");
    process = new ProcessBuilder(command).redirectErrorStream(true).start();
    socket =
        HttpClient.newHttpClient()
            .newWebSocketBuilder()
            .buildAsync(address(process), this)
            .get(10, TimeUnit.MINUTES);
    openTab();
  }

  /** {@return a browser; the test is skipped where none is installed} */
  static Browser start(Path profile) throws Exception {
    Optional<Path> program = USUAL_PLACES.stream().filter(Files::isExecutable).findFirst();
    Requirement.met(program.isPresent(), "Chromium is not installed: apt-get install chromium");
    return new Browser(program.orElseThrow(), profile);
  }

  /** Goes to an address and waits until it is loaded. */
  void open(String url) {
    events.clear();
    call("Page.navigate", Json.createObjectBuilder().add("url", url));
    await("Page.loadEventFired");
  }

  /** Loads the page again, as the reload button does. */
  void reload() {
    events.clear();
    call("Page.reload", Json.createObjectBuilder());
    await("Page.loadEventFired");
  }

  /** Clicks on the first match of a CSS selector, and waits for the next page. */
  void follow(String selector) {
    events.clear();
    evaluate("document.querySelector(" + quoted(selector) + ").click()");
    await("Page.loadEventFired");
  }

  /** {@return the value of a JavaScript expression, awaited if it is a promise} */
  JsonValue evaluate(String expression) {
    JsonObject result =
        call(
            "Runtime.evaluate",
            Json.createObjectBuilder()
                .add("expression", expression)
                .add("awaitPromise", true)
                .add("returnByValue", true));
    if (result.containsKey("exceptionDetails")) {
      throw new AssertionError("in the page: " + result.get("exceptionDetails"));
    }
    return result.getJsonObject("result").getOrDefault("value", JsonValue.NULL);
  }

  /** {@return the text that a person reads on the page} */
  String text() {
    return evaluate("document.body.innerText").toString();
  }

  /** Sets the files of a file field. */
  void choose(String selector, Path file) {
    JsonObject root = call("DOM.getDocument", Json.createObjectBuilder()).getJsonObject("root");
    JsonObject found =
        call(
            "DOM.querySelector",
            Json.createObjectBuilder()
                .add("nodeId", root.getInt("nodeId"))
                .add("selector", selector));
    call(
        "DOM.setFileInputFiles",
        Json.createObjectBuilder()
            .add("nodeId", found.getInt("nodeId"))
            .add("files", Json.createArrayBuilder().add(file.toAbsolutePath().toString())));
  }

  /** Sends a header with every request from now on. */
  void header(String name, String value) {
    call(
        "Network.setExtraHTTPHeaders",
        Json.createObjectBuilder().add("headers", Json.createObjectBuilder().add(name, value)));
  }

  /** Sets the size of the viewport, in CSS pixels. */
  void resize(int width, int height) {
    call(
        "Emulation.setDeviceMetricsOverride",
        Json.createObjectBuilder()
            .add("width", width)
            .add("height", height)
            .add("deviceScaleFactor", 1)
            .add("mobile", width < 600));
  }

  /** Saves a screenshot. */
  void picture(Path file) throws IOException {
    JsonObject shot = call("Page.captureScreenshot", Json.createObjectBuilder());
    Files.createDirectories(file.getParent());
    Files.write(file, Base64.getDecoder().decode(shot.getString("data")));
  }

  /** {@return the status of each answer since the last page was requested, by address} */
  List<String> answers() {
    return parameters("Network.responseReceived")
        .map(it -> it.getJsonObject("response"))
        .map(it -> it.getInt("status") + " " + it.getString("url"))
        .toList();
  }

  /** {@return the status code of the page itself, as the server sent it} */
  List<Integer> statusOfThePageOnTheWire() {
    List<String> pages =
        parameters("Network.responseReceived")
            .filter(it -> it.getString("type").equals("Document"))
            .map(it -> it.getString("requestId"))
            .toList();
    return parameters("Network.responseReceivedExtraInfo")
        .filter(it -> pages.contains(it.getString("requestId")))
        .map(it -> it.getInt("statusCode"))
        .toList();
  }

  /** {@return all dialogs, console lines and refusals since the last page was requested} */
  List<String> noise() {
    return Stream.of(
            "Page.javascriptDialogOpening",
            "Runtime.consoleAPICalled",
            "Log.entryAdded",
            "Runtime.exceptionThrown")
        .flatMap(this::parameters)
        .map(JsonObject::toString)
        .toList();
  }

  /** {@return all requested addresses since the last page} */
  List<String> requests() {
    return parameters("Network.requestWillBeSent")
        .map(it -> it.getJsonObject("request").getString("url"))
        .toList();
  }

  @Override
  public void close() throws Exception {
    socket.abort();
    process.destroy();
    if (!process.waitFor(10, TimeUnit.SECONDS)) {
      process.destroyForcibly();
    }
  }

  @Override
  public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
    received.append(part);
    if (last) {
      JsonObject message = Json.createReader(new StringReader(received.toString())).readObject();
      received.setLength(0);
      take(message);
    }
    from.request(1);
    return CompletableFuture.completedStage(null);
  }

  private void take(JsonObject message) {
    if (message.containsKey("id")) {
      answers.getOrDefault(message.getInt("id"), new CompletableFuture<>()).complete(message);
      return;
    }
    events.add(message);
    if (message.getString("method").equals("Page.javascriptDialogOpening")) {
      var closed =
          send("Page.handleJavaScriptDialog", Json.createObjectBuilder().add("accept", true));
      closed.exceptionally(failure -> JsonObject.EMPTY_JSON_OBJECT);
    }
  }

  private void openTab() {
    String target =
        call("Target.createTarget", Json.createObjectBuilder().add("url", "about:blank"))
            .getString("targetId");
    session =
        Optional.of(
            call(
                    "Target.attachToTarget",
                    Json.createObjectBuilder().add("targetId", target).add("flatten", true))
                .getString("sessionId"));
    for (String domain : List.of("Page", "Runtime", "Network", "DOM", "Log")) {
      call(domain + ".enable", Json.createObjectBuilder());
    }
  }

  private JsonObject call(String method, JsonObjectBuilder parameters) {
    try {
      JsonObject answer = send(method, parameters).get(10, TimeUnit.MINUTES);
      if (answer.containsKey("error")) {
        throw new AssertionError(method + ": " + answer.get("error"));
      }
      return answer.getJsonObject("result");
    } catch (Exception e) {
      throw new IllegalStateException(method + " is not answered", e);
    }
  }

  private synchronized CompletableFuture<JsonObject> send(
      String method, JsonObjectBuilder parameters) {
    int id = ids.incrementAndGet();
    CompletableFuture<JsonObject> answer = new CompletableFuture<>();
    answers.put(id, answer);
    JsonObjectBuilder message =
        Json.createObjectBuilder().add("id", id).add("method", method).add("params", parameters);
    session.ifPresent(tab -> message.add("sessionId", tab));
    socket.sendText(message.build().toString(), true).join();
    return answer;
  }

  private void await(String event) {
    long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(10);
    while (parameters(event).findAny().isEmpty()) {
      if (System.nanoTime() > end) {
        throw new AssertionError(event + " does not come");
      }
      try {
        Thread.sleep(10);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException(e);
      }
    }
  }

  private Stream<JsonObject> parameters(String event) {
    return new ArrayList<>(events)
        .stream()
            .filter(message -> message.getString("method").equals(event))
            .map(message -> message.getJsonObject("params"));
  }

  private static String quoted(String text) {
    return Json.createValue(text).toString();
  }

  private static URI address(Process process) throws IOException {
    BufferedReader lines =
        new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8));
    String line;
    while ((line = lines.readLine()) != null) {
      int at = line.indexOf("ws://");
      if (at >= 0) {
        return URI.create(line.substring(at).strip());
      }
    }
    throw new IOException("Chromium ended before it listened");
  }
}
