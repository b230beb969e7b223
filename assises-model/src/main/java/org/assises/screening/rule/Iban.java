package org.assises.screening.rule;

import org.jspecify.annotations.Nullable;

/**
 * An international bank account number (ISO 13616): a country code, two check digits, and an
 * account number in the format of the country, such as {@code FR76 3000 6000 0112 3456 7890 189}.
 * With the country code and the check digits moved to the end, the remainder modulo 97 is 1.
 */
public final class Iban implements Rule {
  /**
   * The countries, SEPA and others, with the formats after the check digits, each followed by a
   * space: {@code n} is a digit, {@code a} a letter, {@code c} either.
   */
  private static final String FORMS =
      "AD8n12c AT16n BE12n BG4a6n8c CH5n12c CY8n16c CZ20n DE18n DK14n EE16n ES20n FI14n "
          + "FR10n11c2n GB4a14n GI4a15c GR7n16c HR17n HU24n IE4a14n IS22n IT1a10n12c LI5n12c "
          + "LT16n LU3n13c LV4a13c MC10n11c2n MT4a5n18c NL4a10n NO11n PL24n PT21n RO4a16c "
          + "SE20n SI15n SK20n SM1a10n12c TN20n TR6n16c VA18n ";

  @Override
  public @Nullable Span at(CharSequence text, int index) {
    int start = startBefore(text, index);
    int end = start < 0 ? -1 : end(text, start);
    return end < 0 || WebAddress.holds(text, start) ? null : new Span(start, end);
  }

  @Override
  public boolean mayBeAt(CharSequence text, int index) {
    return startBefore(text, index) >= 0;
  }

  /**
   * {@return the start of a number whose first check digit is here, or -1} Two letters come before
   * the check digit. They must be capitals if a space follows them.
   */
  private static int startBefore(CharSequence text, int digit) {
    boolean apart = Signs.isSpace(Signs.at(text, digit - 1));
    int start = digit - (apart ? 3 : 2);
    char first = Signs.at(text, start);
    boolean country =
        Signs.isLetter(first)
            && Signs.isLetter(Signs.at(text, start + 1))
            && !Signs.isLetterOrDigit(Signs.at(text, start - 1));
    return country && (!apart || first < 'a') ? start : -1;
  }

  /** {@return the end of a number that starts here, or -1} The groups may have any gaps. */
  private static int end(CharSequence text, int start) {
    int checkStart = start + (Digits.at(text, start + 2) < 0 ? 3 : 2);
    int form = formOf(text, start);
    int checkEnd = form < 0 ? -1 : Digits.end(text, checkStart, 2);
    return checkEnd < 0 ? -1 : endOfAccount(text, start, checkStart, checkEnd, form);
  }

  private static int formOf(CharSequence text, int start) {
    int form = 0;
    while (!Signs.hasAt(text, start, FORMS.substring(form, form + 2))) {
      form = FORMS.indexOf(' ', form) + 1;
      if (form == FORMS.length()) {
        return -1;
      }
    }
    return form + 2;
  }

  private static int endOfAccount(
      CharSequence text, int start, int checkStart, int checkEnd, int formStart) {
    int remainder = 0;
    int at = checkEnd;
    int form = formStart;
    while (FORMS.charAt(form) != ' ') {
      int kind = Digits.endOfGroup(FORMS, form);
      int count = (int) Digits.valueIn(FORMS, form, kind);
      for (int symbol = 0; symbol < count; symbol++) {
        at = symbolAt(text, at);
        int value = valueOf(Signs.at(text, at), FORMS.charAt(kind));
        if (value < 0) {
          return -1;
        }
        remainder = (remainder * (value < 10 ? 10 : 100) + value) % 97;
        at++;
      }
      form = kind + 1;
    }
    int country = valueOf(text.charAt(start), 'a') * 100 + valueOf(text.charAt(start + 1), 'a');
    long check = Digits.valueIn(text, checkStart, checkEnd);
    boolean right = ((remainder * 10_000L + country) * 100 + check) % 97 == 1;
    return right && !Signs.isLetterOrDigit(Signs.at(text, at)) ? at : -1;
  }

  private static int symbolAt(CharSequence text, int at) {
    return Signs.isLetterOrDigit(Signs.at(text, at)) ? at : Digits.endOfGap(text, at);
  }

  /**
   * {@return 0 to 9 for a digit, 10 to 35 for a letter, or -1 if the format does not allow the
   * character}
   */
  private static int valueOf(char c, char kind) {
    int letter = (c | 0x20) - 'a';
    if (c >= '0' && c <= '9') {
      return kind == 'a' ? -1 : c - '0';
    }
    return kind == 'n' || letter < 0 || letter > 25 ? -1 : letter + 10;
  }
}
