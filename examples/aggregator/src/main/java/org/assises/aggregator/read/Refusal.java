package org.assises.aggregator.read;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The reason why a part of a feed is not published, or not as it came, with its place and what to
 * do. It never contains the value itself, which may be personal or hostile.
 */
public final class Refusal implements Comparable<Refusal> {
  public String assises = "";
  public String inseeCode = "";
  public String file = "";

  /** The line number, from 1; 0 if the refusal is about the whole file. */
  public int line;

  /** The place in the line, such as {@code /title/fr}; may be empty. */
  public String place = "";

  public String message = "";

  /** Whether the line is published without the part that the message names. */
  public boolean cleaned;

  /** {@return a text that identifies the refusal: equal texts are the same refusal} */
  public String identity() {
    return String.join(
        "\t", assises, file, Integer.toString(line), place, message, Boolean.toString(cleaned));
  }

  @Override
  public int compareTo(Refusal other) {
    int byCity = assises.compareTo(other.assises);
    int byFile = byCity != 0 ? byCity : file.compareTo(other.file);
    int byLine = byFile != 0 ? byFile : Integer.compare(line, other.line);
    return byLine != 0 ? byLine : identity().compareTo(other.identity());
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Refusal refusal && refusal.identity().equals(identity());
  }

  @Override
  public int hashCode() {
    return Objects.hash(identity());
  }
}
