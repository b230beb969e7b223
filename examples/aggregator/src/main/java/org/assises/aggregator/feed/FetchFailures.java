package org.assises.aggregator.feed;

import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpTimeoutException;
import java.util.List;
import java.util.concurrent.TimeoutException;
import org.assises.input.InvalidInputException;
import org.assises.json.FolderIndex;
import org.jspecify.annotations.Nullable;

/** Describes why the feeds of a city cannot be read. */
final class FetchFailures {
  /** The beginnings of our own messages; other messages may repeat what a server sent. */
  private static final List<String> OURS =
      List.of("it is ", "the server answers ", "a redirect ", "too many redirects", "the answer ");

  private FetchFailures() {}

  /** {@return a description of the failure that repeats nothing that the server sent} */
  static String words(Throwable trouble) {
    if (trouble instanceof TimeoutException) {
      return "it did not arrive in time";
    }
    if (trouble instanceof HttpTimeoutException || trouble instanceof ConnectException) {
      return "the server cannot be reached";
    }
    for (Throwable cause = trouble; cause != null; cause = cause.getCause()) {
      if (cause.getClass() == IOException.class && isOurs(cause.getMessage())) {
        return String.valueOf(cause.getMessage());
      }
    }
    return "the connection breaks";
  }

  private static boolean isOurs(@Nullable String message) {
    return message != null && OURS.stream().anyMatch(message::startsWith);
  }

  static FeedPiece noIndex(City city, InvalidInputException refusal) {
    String first = refusal.problems().get(0).describe();
    return FeedPiece.failure(city, FolderIndex.NAME, 0, "it is no index: " + first);
  }
}
