package org.assises.cli;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.assises.input.Problem;

/** The losses of an import in few lines: a loss that occurs in many places is one line. */
final class LossLines {
  private static final int MOST_PLACES = 12;

  private final Texts texts;

  LossLines(Texts texts) {
    this.texts = texts;
  }

  List<String> of(List<Problem> losses) {
    List<String> lines = new ArrayList<>();
    Map<String, List<Problem>> byMessage =
        losses.stream().collect(groupingBy(this::message, LinkedHashMap::new, Collectors.toList()));
    byMessage.forEach((message, same) -> addLines(message, same, lines));
    return lines;
  }

  private void addLines(String message, List<Problem> same, List<String> lines) {
    if (same.size() == 1) {
      lines.add(one(same.get(0)));
    } else if (same.stream().allMatch(loss -> loss.line() == 0)) {
      lines.add(
          texts.say(
              "loss.says",
              "place",
              places(same.stream().map(Problem::place).distinct().toList()),
              "what",
              message));
    } else {
      Map<String, List<Problem>> byPlace =
          same.stream()
              .collect(groupingBy(Problem::place, LinkedHashMap::new, Collectors.toList()));
      byPlace.forEach(
          (place, there) ->
              lines.add(texts.say("loss.says", "place", lines(place, there), "what", message)));
    }
  }

  /** Returns the line of a loss. Its place has a column only if the reader gave one. */
  private String one(Problem loss) {
    if (loss.column() > 0) {
      return loss.describe(texts.language()) + OptionHints.of(loss, texts);
    }
    String where = loss.line() == 0 ? loss.place() : lines(loss.place(), List.of(loss));
    return texts.say(
        "loss.says",
        "place",
        where.isEmpty() ? texts.say("loss.file") : where,
        "what",
        message(loss));
  }

  private String message(Problem loss) {
    return loss.message(texts.language()) + OptionHints.of(loss, texts);
  }

  private String lines(String place, List<Problem> there) {
    List<String> numbers =
        there.stream().map(Problem::line).distinct().map(String::valueOf).toList();
    String lines =
        texts.say(numbers.size() == 1 ? "loss.line" : "loss.lines", "lines", places(numbers));
    return place.isEmpty() ? lines : place + ", " + lines;
  }

  private String places(List<String> places) {
    return texts.list(places, MOST_PLACES);
  }
}
