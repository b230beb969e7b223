package org.assises.screening;

import java.util.List;
import java.util.Locale;

/**
 * The position of a person's contact data, or of a number that identifies a person, in a text.
 *
 * <p>The value holds only the position, not the data, so that it can be shown, logged and stored.
 * Contact data of a public body is found too, because a text does not show the difference.
 *
 * @param kind the kind of data
 * @param start the index of the first UTF-16 unit
 * @param end the index after the last UTF-16 unit
 */
public record ContactData(Kind kind, int start, int end) {

  /** A kind of contact data. */
  public enum Kind {
    /**
     * An e-mail address, such as {@code nom@example.org}, {@code nom (at) example . org} or {@code
     * nom arobase example point org}. Such words are also found in English, German and Breton.
     */
    EMAIL,

    /**
     * A telephone number: ten digits in the groups usual in France and its overseas departments, an
     * international number with {@code +} or {@code 00}, a number in the groups usual in the United
     * Kingdom, Belgium or Germany, digits after a word such as {@code tél.}, or a number in a link
     * such as {@code wa.me/33...}. Short numbers (17, 112, 3919) are not included.
     */
    TELEPHONE,

    /**
     * A French social security number: 13 digits with a valid key, or 13 digits grouped as on the
     * card.
     */
    NIR,

    /** A bank account number (IBAN) in the format of its country with valid check digits. */
    IBAN,

    /**
     * A home address: one that a person states as their own, or that follows a name, such as {@code
     * j'habite au 12 rue de Brest}, {@code Mme Riou, 12 rue de Brest} or {@code chez Mme Riou, rue
     * de Brest}. An address alone is not included, because proposals are about places.
     */
    HOME_ADDRESS,

    /** A person's birth date from 1915 on, such as {@code née le 12 mars 1980}. */
    BIRTH_DATE,

    /**
     * Access to an online meeting or a door: a code or password with its label, a link that
     * contains one ({@code ?pwd=}, {@code ?jwt=}), or a link that grants access by itself, as those
     * of Teams and Google Meet do.
     */
    MEETING_ACCESS,

    /**
     * A messenger account or a closed group, such as {@code t.me/prenom_nom} or {@code @prenom_nom
     * sur Telegram}.
     */
    MESSENGER;

    private final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** {@return the code used in messages and by programs, such as {@code home-address}} */
    public String code() {
      return code;
    }
  }

  /**
   * {@return the contact data in a text, ordered by start; entries may overlap} Takes time
   * proportional to the length of the text, and little memory if nothing is found.
   *
   * <p>Numbers in the path of a web address are not found. What a web address encodes, such as
   * {@code tel=06%2039}, is read as the characters that it stands for.
   */
  public static List<ContactData> in(String text) {
    return ContactDataScan.of(text);
  }

  /**
   * {@return the contact data in an id, a language tag, a media type or another code, ordered by
   * start} In addition to what {@link #in} finds, this includes addresses and numbers in which
   * other signs replace those that a code does not allow, such as {@code marie.carre-orange.fr} and
   * {@code riou-0639981234}.
   */
  public static List<ContactData> inCode(String code) {
    return ContactDataScan.ofCode(code);
  }
}
