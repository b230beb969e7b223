package org.assises.json.published;

import static org.assises.json.codec.Codec.later;
import static org.assises.json.codec.Member.list;
import static org.assises.json.codec.Member.req;
import static org.assises.json.codec.ObjectDeclaration.object;
import static org.assises.json.codec.Scalars.string;
import static org.assises.json.codec.Scalars.wholeNumber;
import static org.assises.json.codec.UnionCodec.union;

import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assises.json.codec.Codec;
import org.assises.json.codec.ObjectCodec;
import org.assises.json.codec.Scalars;
import org.assises.json.document.Facts;
import org.assises.json.document.Items;
import org.assises.json.document.Slots;
import org.assises.json.wording.JsonMessages;
import org.assises.publication.ShownValue;

/** Codec for the former and new values of facts. */
final class ShownValues {
  private static final Codec<ZonedDateTime> MOMENT =
      string(
          JsonMessages.of("expected-zoned-time"),
          ZonedDateTime::parse,
          ZonedDateTime::toString,
          json -> {});

  /** A value of any kind. */
  static final Codec<ShownValue> VALUE = later(ShownValues::value);

  private ShownValues() {}

  private static Codec<ShownValue> value() {
    return union(ShownValue.class, "shown-value", "The kind of value.")
        .variant(
            "text",
            object(ShownValue.Words.class, "text-value", "A text in its languages.")
                .of(
                    req("text", Facts.TEXT, ShownValue.Words::text, "The text in its languages."),
                    ShownValue.Words::new))
        .variant(
            "line",
            object(
                    ShownValue.Line.class,
                    "line-value",
                    "A line of text without a language, such as an address.")
                .of(
                    req("line", Scalars.STRING, ShownValue.Line::line, "The line of text."),
                    ShownValue.Line::new))
        .variant(
            "time",
            object(ShownValue.Time.class, "time-value", "When a session takes place.")
                .of(
                    req("slot", Slots.SLOT, ShownValue.Time::slot, "The time of the session."),
                    ShownValue.Time::new))
        .variant(
            "date",
            object(ShownValue.Day.class, "date-value", "A date, as precisely as it is known.")
                .of(
                    req(
                        "date",
                        Facts.PARTIAL_DATE,
                        ShownValue.Day::date,
                        "The date, as precisely as it is known."),
                    ShownValue.Day::new))
        .variant(
            "moment",
            object(ShownValue.Moment.class, "moment-value", "A clock time on a day.")
                .of(
                    req("moment", MOMENT, ShownValue.Moment::time, "The time, with its zone."),
                    ShownValue.Moment::new))
        .variant(
            "number",
            object(ShownValue.Count.class, "number-value", "A number.")
                .of(
                    req(
                        "number",
                        wholeNumber(Long.MIN_VALUE, Long.MAX_VALUE),
                        ShownValue.Count::number,
                        "The value of the number."),
                    ShownValue.Count::new))
        .variant(
            "flag",
            object(ShownValue.Flag.class, "flag-value", "An answer of yes or no.")
                .of(
                    req("set", Scalars.TRUTH, ShownValue.Flag::set, "Whether the answer is yes."),
                    ShownValue.Flag::new))
        .variant(
            "code",
            object(ShownValue.Code.class, "code-value", "One of a closed list of words.")
                .of(
                    req("code", Scalars.STRING, ShownValue.Code::code, "The word of the list."),
                    ShownValue.Code::new))
        .variant(
            "link",
            object(ShownValue.Link.class, "link-value", "A web address.")
                .of(
                    req("address", Scalars.LINK, ShownValue.Link::address, "The web address."),
                    ShownValue.Link::new))
        .variant(
            "item",
            object(ShownValue.Reference.class, "item-value", "A reference to another item.")
                .of(
                    req("item", Items.ITEM, ShownValue.Reference::item, "The other item."),
                    ShownValue.Reference::new))
        .variant(
            "list",
            object(ShownValue.Many.class, "list-value", "Several values, in their order.")
                .of(
                    list("values", VALUE, ShownValue.Many::values, "The values, in their order."),
                    ShownValue.Many::new))
        .variant("parts", parts())
        .build();
  }

  private record Part(String name, ShownValue value) {}

  private record Form(List<Part> parts) {
    static Form of(ShownValue.Parts value) {
      return new Form(
          value.values().entrySet().stream()
              .map(part -> new Part(part.getKey(), part.getValue()))
              .toList());
    }

    ShownValue.Parts value() {
      Map<String, ShownValue> values = new LinkedHashMap<>();
      for (Part part : parts) {
        if (values.put(part.name(), part.value()) != null) {
          throw new IllegalArgumentException("two parts of a value have the same name");
        }
      }
      return new ShownValue.Parts(values);
    }
  }

  private static ObjectCodec<ShownValue.Parts> parts() {
    ObjectCodec<Part> part =
        object(Part.class, "part", "A named part of a value.")
            .of(
                req("name", Scalars.STRING, Part::name, "The name of the part."),
                req("value", VALUE, Part::value, "The value of the part."),
                Part::new);
    return object(Form.class, "parts-value", "Several named values.")
        .of(list("parts", part, Form::parts, "The parts, in their order."), Form::new)
        .mapped(ShownValue.Parts.class, (form, in) -> form.value(), (v, out) -> Form.of(v));
  }
}
