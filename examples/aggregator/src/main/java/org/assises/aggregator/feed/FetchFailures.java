package org.assises.aggregator.feed;

import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpTimeoutException;
import java.util.List;
import java.util.concurrent.TimeoutException;
import org.assises.input.InvalidInputException;
import org.assises.json.FolderIndex;
import org.jspecify.annotations.Nullable;

/** Why the feeds of a city cannot be read, in words for its report. */
final class FetchFailures {
  /** How the messages of this package begin: others may repeat what a server said. */
  private static final List<String> OURS =
      List.of("it is ", "the server answers ", "a redirect ", "too many redirects", "the answer ");

  private FetchFailures() {}

  /** {@return what went wrong, without what the server said} */
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
