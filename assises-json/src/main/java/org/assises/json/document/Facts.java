package org.assises.json.document;

import static org.assises.json.codec.Members.members;
import static org.assises.json.codec.Scalars.choice;
import static org.assises.json.codec.Scalars.wholeNumber;

import java.util.Map;
import org.assises.json.codec.Codec;
import org.assises.json.codec.ObjectCodec;
import org.assises.json.codec.Reading;
import org.assises.json.codec.Scalars;
import org.assises.json.codec.StringCodec;
import org.assises.json.codec.StringMap;
import org.assises.json.codec.Values;
import org.assises.json.codec.Writing;
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
              + "47), such as fr or br.") {
        @Override
        protected Map<String, String> strings(Text text) {
          return text.byLanguage();
        }

        @Override
        protected Text make(Map<String, String> strings) {
          return new Text(strings);
        }
      };

  /** A date known to the day, month, season or year. */
  public static final Codec<PartialDate> PARTIAL_DATE =
      new StringCodec<>(
          "expected-partial-date",
          true,
          "pattern",
          "^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?|-2[1-4])?$") {
        @Override
        protected String text(PartialDate date) {
          return date.toString();
        }

        @Override
        protected PartialDate parse(String text, Reading in) {
          return PartialDate.parse(text);
        }
      };

  /** A number with the accuracy with which it was given. */
  public static final Codec<Figure> FIGURE = figure();

  /** A date as one source states it. */
  public static final Codec<Claim<PartialDate>> CLAIMED_DATE = claim("date", PARTIAL_DATE);

  /** A text as one source states it. */
  public static final Codec<Claim<Text>> CLAIMED_TEXT = claim("text", TEXT);

  /** A number as one source states it. */
  public static final Codec<Claim<Figure>> CLAIMED_FIGURE = claim("figure", FIGURE);

  /** A date with the claims of sources. */
  public static final ObjectCodec<Attested<PartialDate>> ATTESTED_DATE =
      attested("date", PARTIAL_DATE, CLAIMED_DATE);

  /** A text with the claims of sources. */
  public static final ObjectCodec<Attested<Text>> ATTESTED_TEXT =
      attested("text", TEXT, CLAIMED_TEXT);

  /** A number with the claims of sources. */
  public static final Codec<Attested<Figure>> ATTESTED_FIGURE =
      attested("figure", FIGURE, CLAIMED_FIGURE);

  /** An amount of money. */
  public static final Codec<Money> MONEY = money();

  /** An amount of money as one source states it. */
  public static final Codec<Claim<Money>> CLAIMED_MONEY = claim("money", MONEY);

  /** An amount of money with the claims of sources. */
  public static final Codec<Attested<Money>> ATTESTED_MONEY =
      attested("money", MONEY, CLAIMED_MONEY);

  /** A figure that sums something up. */
  public static final Codec<KeyFigure> KEY_FIGURE = keyFigure();

  /** A source of facts. */
  public static final Codec<Source> SOURCE = source();

  private Facts() {}

  private static ObjectCodec<Figure> figure() {
    var members = members("figure", "A number with the accuracy with which it was given.");
    var number = members.req("number", wholeNumber(0, Long.MAX_VALUE), "The number, at least 0.");
    var accuracy =
        members.usual(
            "accuracy",
            choice(Figure.Accuracy.class),
            Figure.Accuracy.EXACT,
            "The accuracy of the number: exact, about (within a tenth), nearly (at most a "
                + "tenth more than the truth) or more-than.");
    return new ObjectCodec<>(members) {
      @Override
      protected void writeMembers(Figure figure, Writing out) {
        out.put(number, figure.value()).put(accuracy, figure.accuracy());
      }

      @Override
      protected Figure make(Values in) {
        return new Figure(in.of(number), in.of(accuracy));
      }
    };
  }

  private static ObjectCodec<Money> money() {
    var members = members("money", "An amount of money in a currency.");
    var amount =
        members.req(
            "amount", Scalars.AMOUNT, "The amount in units of the currency, such as 12000.5.");
    var currency =
        members.req(
            "currency", Scalars.CURRENCY, "The currency as three letters (ISO 4217), such as EUR.");
    return new ObjectCodec<>(members) {
      @Override
      protected void writeMembers(Money money, Writing out) {
        out.put(amount, money.amount()).put(currency, money.currency());
      }

      @Override
      protected Money make(Values in) {
        return new Money(in.of(amount), in.of(currency));
      }
    };
  }

  private static ObjectCodec<KeyFigure> keyFigure() {
    var members =
        members(
            "key-figure",
            "A number that sums something up, such as the number of people who answered.");
    var label = members.req("label", TEXT, "A few words that say what is counted.");
    var figure = members.req("figure", ATTESTED_FIGURE, "The number, with what its sources claim.");
    return new ObjectCodec<>(members) {
      @Override
      protected void writeMembers(KeyFigure keyFigure, Writing out) {
        out.put(label, keyFigure.label()).put(figure, keyFigure.figure());
      }

      @Override
      protected KeyFigure make(Values in) {
        return new KeyFigure(in.of(label), in.of(figure));
      }
    };
  }

  private static ObjectCodec<Source> source() {
    var members = members("source", "A source of facts: a page, minutes, an article.");
    var id =
        members.req(
            "id", Ids.SOURCE.own(), "The id by which claims and items refer to this source.");
    var title = members.req("title", TEXT, "The title of the source.");
    var publisher =
        members.opt(
            "publisher", Scalars.line(200), "The name of the body that published the source.");
    var date =
        members.opt(
            "date",
            PARTIAL_DATE,
            "The date on which the source was published, as precisely as it is known.");
    var page = members.opt("page", Scalars.LINK, "The web address of the source.");
    return new ObjectCodec<>(members) {
      @Override
      protected void writeMembers(Source source, Writing out) {
        out.put(id, source.id())
            .put(title, source.title())
            .put(publisher, source.publisher())
            .put(date, source.date())
            .put(page, source.page());
      }

      @Override
      protected Source make(Values in) {
        return new Source(in.of(id), in.of(title), in.of(publisher), in.of(date), in.of(page));
      }
    };
  }

  private static <T> ObjectCodec<Attested<T>> attested(
      String of, Codec<T> values, Codec<Claim<T>> claim) {
    var members =
        members(
            "attested-" + of,
            "A fact that the city holds to be true, with what its sources claim.");
    var value = members.req("value", values, "The value that the city retains.");
    var claims = members.list("claims", claim, "What each source says, in any order.");
    var reason =
        members.opt("reason", TEXT, "The reason for the retained value, if the sources disagree.");
    return new ObjectCodec<>(members) {
      @Override
      protected void writeMembers(Attested<T> attested, Writing out) {
        out.put(value, attested.value())
            .put(claims, attested.claims())
            .put(reason, attested.reason());
      }

      @Override
      protected Attested<T> make(Values in) {
        return new Attested<>(in.of(value), in.of(claims), in.of(reason));
      }
    };
  }

  private static <T> ObjectCodec<Claim<T>> claim(String of, Codec<T> values) {
    var members = members("claimed-" + of, "What one source says, as precisely as it says it.");
    var value = members.req("value", values, "The value that the source gives.");
    var source = members.req("source", Ids.SOURCE.reference(), "The id of the source.");
    var note = members.opt("note", TEXT, "Where the source says so, or in which words.");
    return new ObjectCodec<>(members) {
      @Override
      protected void writeMembers(Claim<T> claim, Writing out) {
        out.put(value, claim.value()).put(source, claim.source()).put(note, claim.note());
      }

      @Override
      protected Claim<T> make(Values in) {
        return new Claim<>(in.of(value), in.of(source), in.of(note));
      }
    };
  }
}
