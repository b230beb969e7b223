package org.assises.model;

import static java.util.Objects.requireNonNull;

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
}
