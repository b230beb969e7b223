package org.assises.finding;

import java.util.Locale;
import org.assises.screening.ContactData;
import org.assises.screening.SuspiciousCharacters;
import org.assises.wording.Message;

/** Something in what people wrote that should not be there, or is missing. */
public sealed interface TextFinding extends Finding {

  /**
   * A text holds contact data, or a number that identifies a person.
   *
   * <p>Example: a proposal that ends in an e-mail address. Take it out; a public body's address
   * belongs behind a link.
   *
   * @param place where the text stands, with its language
   * @param kind what was found
   * @param start index of its first UTF-16 unit in the text
   * @param end index after its last one
   */
  record ContactDataFound(String place, ContactData.Kind kind, int start, int end)
      implements TextFinding {
    @Override
    public Severity severity() {
      return Severity.BLOCKS;
    }

    @Override
    public Message what() {
      return Message.of("contact-data", "kind", kind.code(), "start", start + 1, "end", end);
    }
  }

  /**
   * An id, a language tag, a media type or another code holds contact data.
   *
   * <p>Example: the speaker {@code anne.riou-example.org}. Give it an id that says nothing of a
   * person, such as {@code speaker-12}; the place counts, for the id itself must not be repeated.
   *
   * @param place where it stands
   * @param kind what was found
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
  }

  /**
   * A text holds characters that a reader does not see, or that make it read otherwise than it is
   * stored.
   *
   * <p>Example: a title copied from a web page, with a zero-width space in it. Write it anew. What
   * can deceive a reader blocks publication, what is only invisible warns.
   *
   * @param place where the text stands, with its language
   * @param kind why they are suspicious
   * @param start index of the first UTF-16 unit of the run
   * @param end index after its last one
   */
  record SuspiciousCharactersFound(String place, SuspiciousCharacters.Kind kind, int start, int end)
      implements TextFinding {
    @Override
    public Severity severity() {
      return kind.deceives() ? Severity.BLOCKS : Severity.WARNS;
    }

    @Override
    public Message what() {
      return Message.of(
          "suspicious-characters", "kind", kind.code(), "start", start + 1, "end", end);
    }
  }

  /**
   * Texts are not there in one of the languages of the assises.
   *
   * <p>Example: Quimper's texts are in French, and few in Breton. Readers get them in another
   * language until they are translated.
   *
   * @param place where the first of them stands
   * @param language the language they lack
   * @param texts how many there are, at least 1
   * @param main whether it is the main language, in which every text should be
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
  }

  /**
   * A link does not begin with https.
   *
   * <p>Example: {@code http://www.example.org/}. Take https:// if the site answers to it.
   *
   * @param place where the link stands
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
  }
}
