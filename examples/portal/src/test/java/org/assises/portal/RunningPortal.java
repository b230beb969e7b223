package org.assises.portal;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.assises.model.Assises;

/** A portal that runs, with an HTTP client that follows no redirect. */
final class RunningPortal implements AutoCloseable {
  static final Clock NOON = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);

  final HttpClient client = HttpClient.newHttpClient();
  private final Portal portal;

  private RunningPortal(Portal portal) {
    this.portal = portal;
  }

  static RunningPortal start(Configuration configuration, Assises first) {
    try {
      Portal portal = new Portal(configuration, NOON);
      if (portal.publications().isEmpty()) {
        portal.publications().publish(first, 0, "test");
      }
      portal.start();
      return new RunningPortal(portal);
    } catch (Exception e) {
      throw new IllegalStateException("the portal does not start", e);
    }
  }

  Publications publications() {
    return portal.publications();
  }

  URI address() {
    return portal.address();
  }

  HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(portal.address() + path));
  }

  HttpResponse<String> get(String path, String... headers) {
    HttpRequest.Builder request = request(path);
    if (headers.length > 0) {
      request.headers(headers);
    }
    return send(request);
  }

  HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return client.send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new IllegalStateException("the portal does not answer", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    try {
      portal.close();
    } catch (Exception e) {
      throw new IllegalStateException("the portal does not stop", e);
    }
  }
}
