package org.assises.finding;

import java.util.Locale;
import org.assises.screening.ContactData;
import org.assises.screening.SuspiciousCharacters;
import org.assises.wording.Message;

/** A finding about texts, links or codes. */
public sealed interface TextFinding extends Finding {

  /**
   * A text contains contact data, or a number that identifies a person.
   *
   * <p>Example: a proposal ends with an e-mail address. Remove it. For a public body, use a link to
   * its contact page.
   *
   * @param place the place of the text, with its language
   * @param kind the kind of contact data
   * @param start the index of its first UTF-16 unit in the text
   * @param end the index after the last UTF-16 unit
   */
  record ContactDataFound(String place, ContactData.Kind kind, int start, int end)
      implements TextFinding {
    @Override
    public Severity severity() {
      return Severity.BLOCKS;
    }

    @Override
    public Message what() {
      return TextFinding.at(start, end, Message.of("contact-data", "kind", kind.code()));
    }

    @Override
    public String toString() {
      return describe();
    }
  }

  /**
   * An id, a language tag, a media type or another code contains contact data.
   *
   * <p>Example: the speaker {@code anne.riou-example.org}. Choose an id without personal data, such
   * as {@code speaker-12}. The place of the finding does not repeat the id.
   *
   * @param place the place of the code
   * @param kind the kind of contact data
   */
  record ContactDataInCode(String place, ContactData.Kind kind) implements TextFinding {
    @Override
    public Severity severity() {
      return Severity.BLOCKS;
    }

    @Override
    public Message what() {
      return place.endsWith("/id")
          ? Message.of("contact-data-in-id", "kind", kind.code())
          : Message.of("contact-data-in-code", "kind", kind.code());
    }

    @Override
    public String toString() {
      return describe();
    }
  }

  /**
   * A text contains characters that are invisible or that make it look different from what is
   * stored.
   *
   * <p>Example: a title copied from a web page contains a zero-width space. Type the title again.
   * Deceptive characters block publication, and other invisible characters cause a warning.
   *
   * @param place the place of the text, with its language
   * @param kind the reason why they are suspicious
   * @param start the index of the first UTF-16 unit
   * @param end the index after the last UTF-16 unit
   */
  record SuspiciousCharactersFound(String place, SuspiciousCharacters.Kind kind, int start, int end)
      implements TextFinding {
    @Override
    public Severity severity() {
      return kind.deceives() ? Severity.BLOCKS : Severity.WARNS;
    }

    @Override
    public Message what() {
      return TextFinding.at(start, end, Message.of("suspicious-characters", "kind", kind.code()));
    }

    @Override
    public String toString() {
      return describe();
    }
  }

  /**
   * Texts are missing in one of the languages of the assises.
   *
   * <p>Example: most texts of Quimper have no Breton translation. Readers see another language
   * until they are translated.
   *
   * @param place the place of the first such text
   * @param language the missing language
   * @param texts the number of such texts, at least 1
   * @param main whether this is the main language, which every text should have
   */
  record TranslationMissing(String place, Locale language, int texts, boolean main)
      implements TextFinding {
    @Override
    public Severity severity() {
      return main ? Severity.WARNS : Severity.INFORMS;
    }

    @Override
    public Message what() {
      return Message.of(
          "translation-missing", "language", language.toLanguageTag(), "texts", texts);
    }

    @Override
    public String toString() {
      return describe();
    }
  }

  /**
   * A link does not use https.
   *
   * <p>Example: {@code http://www.example.org/}. Use https:// if the site supports it.
   *
   * @param place the place of the link
   */
  record LinkNotSecure(String place) implements TextFinding {
    @Override
    public Severity severity() {
      return Severity.WARNS;
    }

    @Override
    public Message what() {
      return Message.of("link-not-secure");
    }

    @Override
    public String toString() {
      return describe();
    }
  }

  private static Message at(int start, int end, Message message) {
    return end == start + 1
        ? message.with("at", end)
        : message.with("start", start + 1).with("end", end);
  }
}
