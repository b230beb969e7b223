package org.assises.portal.page;

import java.util.Locale;
import org.assises.model.Figure;

/** Numbers as exactly as they were given. */
public final class Figures {
  private Figures() {}

  /** {@return such as {@code près de 1 200}} */
  public static String of(Figure figure) {
    String number = String.format(Locale.FRENCH, "%,d", figure.value());
    return switch (figure.accuracy()) {
      case EXACT -> number;
      case ABOUT -> "environ " + number;
      case NEARLY -> "près de " + number;
      case MORE_THAN -> "plus de " + number;
    };
  }
}
