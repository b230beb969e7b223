package org.assises.model;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * A figure that summarizes an edition or a survey, such as 2,200 answers.
 *
 * @param label the name of what is counted
 * @param figure the number, with the claims of sources
 */
public record KeyFigure(Text label, Attested<Figure> figure) {
  public KeyFigure {
    requireNonNull(label, "label");
    requireNonNull(figure, "figure");
  }

  // The JVM needs 40 ms to link the first equals or hashCode that a record generates.
  @Override
  @SuppressWarnings("exports") // Users need no JSpecify to compile.
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof KeyFigure that
            && label.equals(that.label)
            && figure.equals(that.figure));
  }
}
