package org.assises.screening;

import java.util.List;
import java.util.Locale;

/**
 * A place in a text where somebody's contact data stands, or a number that identifies a person.
 *
 * <p>The value says where, never what: it may be shown, logged and kept. Data of a public body
 * count like those of a person, for a text does not tell them apart.
 *
 * @param kind what was found
 * @param start index of its first UTF-16 unit
 * @param end index after its last UTF-16 unit
 */
public record ContactData(Kind kind, int start, int end) {

  /** What may be found. */
  public enum Kind {
    /**
     * An e-mail address: {@code nom@example.org}, also {@code nom (at) example . org}, {@code nom
     * arobase example point org} and the like in English, German and Breton.
     */
    EMAIL,

    /**
     * A telephone number: ten digits as they are grouped in France and its overseas departments, an
     * international one with {@code +} or {@code 00}, one of the United Kingdom, Belgium or Germany
     * in its usual groups, any digits after a word such as {@code tél.}, or in a link such as
     * {@code wa.me/33...}. Short numbers (17, 112, 3919) are none.
     */
    TELEPHONE,

    /**
     * A French social security number: 13 digits and a right key, or 13 digits grouped as on the
     * card.
     */
    NIR,

    /** A bank account number of the form of its country and with right check digits. */
    IBAN,

    /**
     * The address where somebody says to live, or that stands behind a name: {@code j'habite au 12
     * rue de Brest}, {@code Mme Riou, 12 rue de Brest}. The address of a place alone is none, for
     * proposals are about places.
     */
    HOME_ADDRESS,

    /** The day of somebody's birth, since 1915: {@code née le 12 mars 1980}. */
    BIRTH_DATE,

    /**
     * What lets one into an online meeting: a code or password with its label, or a link that holds
     * one ({@code ?pwd=}, {@code ?jwt=}) or is itself the key, as those of Teams and Google Meet
     * are.
     */
    MEETING_ACCESS,

    /** A link to somebody's account or a closed group in a messenger: {@code t.me/prenom_nom}. */
    MESSENGER;

    private final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** {@return the kind for programs and messages, such as {@code home-address}} */
    public String code() {
      return code;
    }
  }

  /**
   * {@return the contact data in a text, ordered by start; two may overlap} Takes time in
   * proportion to the length of the text, and little memory when nothing is found.
   *
   * <p>Numbers in the path of a web address are not found.
   */
  public static List<ContactData> in(String text) {
    return ContactDataScan.of(text);
  }

  /**
   * {@return the contact data in an id, a language tag, a media type or another code, ordered by
   * start} What {@link #in} finds, and addresses and numbers whose signs were replaced so that they
   * fit: {@code marie.carre-orange.fr}, {@code riou-0639981234}.
   */
  public static List<ContactData> inCode(String code) {
    return ContactDataScan.ofCode(code);
  }
}
