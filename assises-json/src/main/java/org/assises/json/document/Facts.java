package org.assises.json.document;

import static org.assises.json.codec.Codec.later;
import static org.assises.json.codec.Member.list;
import static org.assises.json.codec.Member.opt;
import static org.assises.json.codec.Member.req;
import static org.assises.json.codec.Member.usual;
import static org.assises.json.codec.ObjectDeclaration.object;
import static org.assises.json.codec.Scalars.choice;
import static org.assises.json.codec.Scalars.string;
import static org.assises.json.codec.Scalars.wholeNumber;

import jakarta.json.stream.JsonGenerator;
import org.assises.json.codec.Codec;
import org.assises.json.codec.ObjectCodec;
import org.assises.json.codec.ObjectDeclaration;
import org.assises.json.codec.Scalars;
import org.assises.json.codec.StringMap;
import org.assises.json.wording.JsonMessages;
import org.assises.model.Attested;
import org.assises.model.Claim;
import org.assises.model.Figure;
import org.assises.model.KeyFigure;
import org.assises.model.Money;
import org.assises.model.PartialDate;
import org.assises.model.Source;
import org.assises.model.Text;

/**
 * Codecs for texts, dates, numbers and amounts, for the claims of sources about them, and for
 * sources.
 */
public final class Facts {
  /** A text in one or more languages, as {@code {"fr": "Accueil", "br": "Degemer"}}. */
  public static final Codec<Text> TEXT =
      new StringMap<>(
          "text",
          "The same text in one or more languages, each under its language tag (BCP "
              + "47), such as fr or br.",
          Text::new,
          Text::byLanguage);

  /** A date known to the day, month, season or year. */
  public static final Codec<PartialDate> PARTIAL_DATE =
      string(
          JsonMessages.of("expected-partial-date"),
          PartialDate::parse,
          PartialDate::toString,
          Facts::datePattern);

  /** A number with the accuracy with which it was given. */
  public static final Codec<Figure> FIGURE = later(Facts::figure);

  /** A date as one source states it. */
  public static final Codec<Claim<PartialDate>> CLAIMED_DATE =
      later(() -> claim("date", PARTIAL_DATE));

  /** A text as one source states it. */
  public static final Codec<Claim<Text>> CLAIMED_TEXT = later(() -> claim("text", TEXT));

  /** A number as one source states it. */
  public static final Codec<Claim<Figure>> CLAIMED_FIGURE = later(() -> claim("figure", FIGURE));

  /** A date with the claims of sources. */
  public static final ObjectCodec<Attested<PartialDate>> ATTESTED_DATE =
      attested("date", PARTIAL_DATE, CLAIMED_DATE);

  /** A text with the claims of sources. */
  public static final ObjectCodec<Attested<Text>> ATTESTED_TEXT =
      attested("text", TEXT, CLAIMED_TEXT);

  /** A number with the claims of sources. */
  public static final Codec<Attested<Figure>> ATTESTED_FIGURE =
      later(() -> attested("figure", FIGURE, CLAIMED_FIGURE));

  /** An amount of money. */
  public static final Codec<Money> MONEY = later(Facts::money);

  /** An amount of money as one source states it. */
  public static final Codec<Claim<Money>> CLAIMED_MONEY = later(() -> claim("money", MONEY));

  /** An amount of money with the claims of sources. */
  public static final Codec<Attested<Money>> ATTESTED_MONEY =
      later(() -> attested("money", MONEY, CLAIMED_MONEY));

  /** A figure that sums something up. */
  public static final Codec<KeyFigure> KEY_FIGURE = later(Facts::keyFigure);

  /** A source of facts. */
  public static final Codec<Source> SOURCE = later(Facts::source);

  private Facts() {}

  private static Codec<Figure> figure() {
    return object(Figure.class, "figure", "A number with the accuracy with which it was given.")
        .of(
            req("number", wholeNumber(0, Long.MAX_VALUE), Figure::value, "The number, at least 0."),
            usual(
                "accuracy",
                choice(Figure.Accuracy.class),
                Figure::accuracy,
                Figure.Accuracy.EXACT,
                "The accuracy of the number: exact, about (within a tenth), nearly (at "
                    + "most a tenth more than the truth) or more-than."),
            Figure::new);
  }

  private static Codec<Money> money() {
    return object(Money.class, "money", "An amount of money in a currency.")
        .of(
            req(
                "amount",
                Scalars.AMOUNT,
                Money::amount,
                "The amount in units of the currency, such as 12000.5."),
            req(
                "currency",
                Scalars.CURRENCY,
                Money::currency,
                "The currency as three letters (ISO 4217), such as EUR."),
            Money::new);
  }

  private static Codec<KeyFigure> keyFigure() {
    return object(
            KeyFigure.class,
            "key-figure",
            "A number that sums something up, such as the number of people who " + "answered.")
        .of(
            req("label", TEXT, KeyFigure::label, "A few words that say what is counted."),
            req(
                "figure",
                ATTESTED_FIGURE,
                KeyFigure::figure,
                "The number, with what its sources claim."),
            KeyFigure::new);
  }

  private static Codec<Source> source() {
    return object(Source.class, "source", "A source of facts: a page, minutes, an article.")
        .of(
            req(
                "id",
                Ids.SOURCE.own(),
                Source::id,
                "The id by which claims and items refer to this source."),
            req("title", TEXT, Source::title, "The title of the source."),
            opt(
                "publisher",
                Scalars.line(200),
                Source::publisher,
                "The name of the body that published the source."),
            opt(
                "date",
                PARTIAL_DATE,
                Source::date,
                "The date on which the source was published, as precisely as it is known."),
            opt("page", Scalars.LINK, Source::page, "The web address of the source."),
            Source::new);
  }

  private static <T> ObjectCodec<Attested<T>> attested(
      String of, Codec<T> value, Codec<Claim<T>> claim) {
    return ObjectDeclaration.<Attested<T>>object(
            Attested.class,
            "attested-" + of,
            "A fact that the city holds to be true, with what its sources claim.")
        .of(
            req("value", value, Attested::value, "The value that the city retains."),
            list("claims", claim, Attested::claims, "What each source says, in any order."),
            opt(
                "reason",
                TEXT,
                Attested::reason,
                "The reason for the retained value, if the sources disagree."),
            Attested::new);
  }

  private static <T> ObjectCodec<Claim<T>> claim(String of, Codec<T> value) {
    return ObjectDeclaration.<Claim<T>>object(
            Claim.class, "claimed-" + of, "What one source says, as precisely as it says it.")
        .of(
            req("value", value, Claim::value, "The value that the source gives."),
            req("source", Ids.SOURCE.reference(), Claim::source, "The id of the source."),
            opt("note", TEXT, Claim::note, "Where the source says so, or in which words."),
            Claim::new);
  }

  private static void datePattern(JsonGenerator json) {
    json.write("pattern", "^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?|-2[1-4])?$");
  }
}
