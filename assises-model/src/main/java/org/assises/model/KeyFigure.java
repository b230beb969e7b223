package org.assises.model;

import static java.util.Objects.requireNonNull;

/**
 * A figure that sums something up ("chiffre clé"): 180 volunteers, 2,200 answers.
 *
 * @param label what is counted
 * @param figure how many, with its sources
 */
public record KeyFigure(Text label, Attested<Figure> figure) {
  public KeyFigure {
    requireNonNull(label, "label");
    requireNonNull(figure, "figure");
  }
}
