package org.assises.json.published;

import static org.assises.json.codec.Members.members;
import static org.assises.json.codec.Scalars.wholeNumber;
import static org.assises.json.codec.UnionCodec.union;
import static org.assises.json.codec.UnionCodec.variant;

import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.assises.json.codec.Codec;
import org.assises.json.codec.LazyCodec;
import org.assises.json.codec.ObjectCodec;
import org.assises.json.codec.Reading;
import org.assises.json.codec.Scalars;
import org.assises.json.codec.StringCodec;
import org.assises.json.codec.Values;
import org.assises.json.codec.Writing;
import org.assises.json.document.Facts;
import org.assises.json.document.Items;
import org.assises.json.document.Slots;
import org.assises.publication.ShownValue;

/** Codec for the former and new values of facts. */
final class ShownValues {
  private static final Codec<ZonedDateTime> MOMENT =
      new StringCodec<>("expected-zoned-time", false) {
        @Override
        protected String text(ZonedDateTime time) {
          return time.toString();
        }

        @Override
        protected ZonedDateTime parse(String text, Reading in) {
          return ZonedDateTime.parse(text);
        }
      };

  /** A value of any kind. */
  static final Codec<ShownValue> VALUE = new LazyCodec<>(ShownValues::value);

  private ShownValues() {}

  private static Codec<ShownValue> value() {
    return union(
        "shown-value",
        "The kind of value.",
        variant(
            "text",
            ShownValue.Words.class,
            one(
                "text-value",
                "A text in its languages.",
                "text",
                Facts.TEXT,
                "The text in its languages.",
                ShownValue.Words::text,
                ShownValue.Words::new)),
        variant(
            "line",
            ShownValue.Line.class,
            one(
                "line-value",
                "A line of text without a language, such as an address.",
                "line",
                Scalars.STRING,
                "The line of text.",
                ShownValue.Line::line,
                ShownValue.Line::new)),
        variant(
            "time",
            ShownValue.Time.class,
            one(
                "time-value",
                "When a session takes place.",
                "slot",
                Slots.SLOT,
                "The time of the session.",
                ShownValue.Time::slot,
                ShownValue.Time::new)),
        variant(
            "date",
            ShownValue.Day.class,
            one(
                "date-value",
                "A date, as precisely as it is known.",
                "date",
                Facts.PARTIAL_DATE,
                "The date, as precisely as it is known.",
                ShownValue.Day::date,
                ShownValue.Day::new)),
        variant(
            "moment",
            ShownValue.Moment.class,
            one(
                "moment-value",
                "A clock time on a day.",
                "moment",
                MOMENT,
                "The time, with its zone.",
                ShownValue.Moment::time,
                ShownValue.Moment::new)),
        variant(
            "number",
            ShownValue.Count.class,
            one(
                "number-value",
                "A number.",
                "number",
                wholeNumber(Long.MIN_VALUE, Long.MAX_VALUE),
                "The value of the number.",
                ShownValue.Count::number,
                ShownValue.Count::new)),
        variant(
            "flag",
            ShownValue.Flag.class,
            one(
                "flag-value",
                "An answer of yes or no.",
                "set",
                Scalars.TRUTH,
                "Whether the answer is yes.",
                ShownValue.Flag::set,
                ShownValue.Flag::new)),
        variant(
            "code",
            ShownValue.Code.class,
            one(
                "code-value",
                "One of a closed list of words.",
                "code",
                Scalars.STRING,
                "The word of the list.",
                ShownValue.Code::code,
                ShownValue.Code::new)),
        variant(
            "link",
            ShownValue.Link.class,
            one(
                "link-value",
                "A web address.",
                "address",
                Scalars.LINK,
                "The web address.",
                ShownValue.Link::address,
                ShownValue.Link::new)),
        variant(
            "item",
            ShownValue.Reference.class,
            one(
                "item-value",
                "A reference to another item.",
                "item",
                Items.ITEM,
                "The other item.",
                ShownValue.Reference::item,
                ShownValue.Reference::new)),
        variant("list", ShownValue.Many.class, many()),
        variant("parts", ShownValue.Parts.class, parts()));
  }

  private static <S extends ShownValue, V> ObjectCodec<S> one(
      String name,
      String description,
      String member,
      Codec<V> codec,
      String memberDescription,
      Function<S, V> get,
      Function<V, S> make) {
    var members = members(name, description);
    var value = members.req(member, codec, memberDescription);
    return new ObjectCodec<>(members) {
      @Override
      protected void writeMembers(S shown, Writing out) {
        out.put(value, get.apply(shown));
      }

      @Override
      protected S make(Values in) {
        return make.apply(in.of(value));
      }
    };
  }

  private static ObjectCodec<ShownValue.Many> many() {
    var members = members("list-value", "Several values, in their order.");
    var values = members.list("values", VALUE, "The values, in their order.");
    return new ObjectCodec<>(members) {
      @Override
      protected void writeMembers(ShownValue.Many many, Writing out) {
        out.put(values, many.values());
      }

      @Override
      protected ShownValue.Many make(Values in) {
        return new ShownValue.Many(in.of(values));
      }
    };
  }

  private static ObjectCodec<ShownValue.Parts> parts() {
    var members = members("parts-value", "Several named values.");
    var parts = members.list("parts", part(), "The parts, in their order.");
    return new ObjectCodec<>(members) {
      @Override
      protected void writeMembers(ShownValue.Parts all, Writing out) {
        out.put(parts, List.copyOf(all.values().entrySet()));
      }

      @Override
      protected ShownValue.Parts make(Values in) {
        Map<String, ShownValue> values = new LinkedHashMap<>();
        for (Map.Entry<String, ShownValue> part : in.of(parts)) {
          if (values.put(part.getKey(), part.getValue()) != null) {
            throw new IllegalArgumentException("two parts of a value have the same name");
          }
        }
        return new ShownValue.Parts(values);
      }
    };
  }

  private static ObjectCodec<Map.Entry<String, ShownValue>> part() {
    var members = members("part", "A named part of a value.");
    var name = members.req("name", Scalars.STRING, "The name of the part.");
    var value = members.req("value", VALUE, "The value of the part.");
    return new ObjectCodec<>(members) {
      @Override
      protected void writeMembers(Map.Entry<String, ShownValue> part, Writing out) {
        out.put(name, part.getKey()).put(value, part.getValue());
      }

      @Override
      protected Map.Entry<String, ShownValue> make(Values in) {
        return Map.entry(in.of(name), in.of(value));
      }
    };
  }
}
