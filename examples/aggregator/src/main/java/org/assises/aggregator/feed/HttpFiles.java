package org.assises.aggregator.feed;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Fetches files over HTTP into temporary files: with conditional requests, a deadline for the whole
 * body, a limit for its size, and no redirects into private networks.
 */
final class HttpFiles implements AutoCloseable {
  private static final int MOST_REDIRECTS = 3;
  private static final Duration CONNECT = Duration.ofSeconds(10);

  private final Duration deadline;
  private @Nullable HttpClient client;
  private @Nullable ExecutorService executor;

  HttpFiles(Duration deadline) {
    this.deadline = deadline;
  }

  /**
   * A file that was received, or that did not change.
   *
   * @param body the temporary file, which its reader deletes
   * @param tag the validator for the next request; empty if the server sends none
   * @param hash the entity tag of its content
   */
  record Answer(boolean unchanged, Path body, long size, String hash, String tag) {}

  /**
   * Fetches a file.
   *
   * @param tag the validator of the known version; empty if there is none
   * @param largest the largest size in bytes
   * @return the file; fails with an {@link IOException} whose message is safe for the report
   */
  CompletableFuture<Answer> get(URI address, String tag, long largest) {
    return get(address, address, tag, largest, MOST_REDIRECTS);
  }

  private CompletableFuture<Answer> get(
      URI origin, URI address, String tag, long largest, int redirects) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(address)
            .header("Accept-Encoding", "gzip")
            .header("User-Agent", "assises-aggregator")
            .GET();
    if (tag.startsWith("\"") || tag.startsWith("W/")) {
      request.header("If-None-Match", tag);
    } else if (!tag.isEmpty()) {
      request.header("If-Modified-Since", tag);
    }
    CompletableFuture<HttpResponse<FileBody.@Nullable Received>> exchange =
        client().sendAsync(request.build(), info -> FileBody.of(info, largest));
    CompletableFuture<HttpResponse<FileBody.@Nullable Received>> timely =
        exchange.copy().orTimeout(deadline.toMillis(), TimeUnit.MILLISECONDS);
    return timely
        .whenComplete((answer, trouble) -> cancelIfLate(exchange, trouble))
        .thenCompose(answer -> taken(origin, answer, tag, largest, redirects));
  }

  private static void cancelIfLate(CompletableFuture<?> exchange, @Nullable Throwable trouble) {
    if (trouble != null) {
      exchange.cancel(true);
    }
  }

  private CompletableFuture<Answer> taken(
      URI origin,
      HttpResponse<FileBody.@Nullable Received> answer,
      String tag,
      long largest,
      int redirects) {
    int status = answer.statusCode();
    FileBody.Received body = answer.body();
    if (status == 304) {
      return CompletableFuture.completedFuture(new Answer(true, Path.of(""), 0, "", tag));
    }
    if (status == 200 && body != null) {
      return CompletableFuture.completedFuture(
          new Answer(false, body.file(), body.size(), body.hash(), validator(answer)));
    }
    if (status / 100 == 3) {
      URI target = RedirectRule.target(origin, answer, redirects);
      return get(origin, target, tag, largest, redirects - 1);
    }
    throw new CompletionException(new IOException("the server answers " + status));
  }

  private static String validator(HttpResponse<?> answer) {
    return answer
        .headers()
        .firstValue("ETag")
        .or(() -> answer.headers().firstValue("Last-Modified"))
        .orElse("");
  }

  private HttpClient client() {
    if (client == null) {
      executor = Executors.newFixedThreadPool(2, HttpFiles::daemon);
      client =
          HttpClient.newBuilder()
              .connectTimeout(CONNECT)
              .followRedirects(HttpClient.Redirect.NEVER)
              .version(HttpClient.Version.HTTP_1_1)
              .executor(executor)
              .build();
    }
    return client;
  }

  private static Thread daemon(Runnable task) {
    Thread thread = new Thread(task, "fetch");
    thread.setDaemon(true);
    return thread;
  }

  @Override
  public void close() {
    if (executor != null) {
      executor.shutdownNow();
    }
  }
}
