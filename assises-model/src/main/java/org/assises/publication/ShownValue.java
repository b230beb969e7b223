package org.assises.publication;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.time.ZonedDateTime;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assises.model.Id;
import org.assises.model.PartialDate;
import org.assises.model.Slot;
import org.assises.model.Text;

/**
 * A value that an item shows, in a form that all consumers of changes can use.
 *
 * <p>A value never contains the name of a person. People are a {@link Reference}, which consumers
 * resolve in the current publication. Former values therefore contain no name whose consent was
 * withdrawn.
 */
public sealed interface ShownValue {
  /** Returns the result of the visitor's method for this kind of value. */
  <R> R accept(Visitor<R> visitor);

  /**
   * One method for each kind of value. A kind that is added later adds a method, so that the
   * compiler finds every visitor that has to handle it.
   */
  interface Visitor<R> {
    R visit(Words value);

    R visit(Line value);

    R visit(Time value);

    R visit(Day value);

    R visit(Moment value);

    R visit(Count value);

    R visit(Flag value);

    R visit(Code value);

    R visit(Link value);

    R visit(Reference value);

    R visit(Many value);

    R visit(Parts value);
  }

  /** A text in one or more languages. */
  record Words(Text text) implements ShownValue {
    public Words {
      requireNonNull(text, "text");
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** A line without a language, such as an address. */
  record Line(String line) implements ShownValue {
    public Line {
      requireNonNull(line, "line");
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** The slot of a session. */
  record Time(Slot slot) implements ShownValue {
    public Time {
      requireNonNull(slot, "slot");
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** A date, as precisely as it is known. */
  record Day(PartialDate date) implements ShownValue {
    public Day {
      requireNonNull(date, "date");
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** A clock time on a day. */
  record Moment(ZonedDateTime time) implements ShownValue {
    public Moment {
      requireNonNull(time, "time");
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** A number. */
  record Count(long number) implements ShownValue {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** A boolean value. */
  record Flag(boolean set) implements ShownValue {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * A constant of an enumeration.
   *
   * @param code the code in lower case with hyphens, such as {@code cancelled} or {@code
   *     hearing-loop}
   */
  record Code(String code) implements ShownValue {
    public Code {
      requireNonNull(code, "code");
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** A link. */
  record Link(URI address) implements ShownValue {
    public Link {
      requireNonNull(address, "address");
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** Another item, by its id. */
  record Reference(Id item) implements ShownValue {
    public Reference {
      requireNonNull(item, "item");
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** A list of values. */
  record Many(List<ShownValue> values) implements ShownValue {
    public Many {
      values = List.copyOf(values);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * Several named values, such as the title and the address of a document.
   *
   * @param values the values by name, in order
   */
  record Parts(Map<String, ShownValue> values) implements ShownValue {
    public Parts {
      values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** {@return the value with that name; empty if there is none} */
    public Optional<ShownValue> find(String name) {
      return Optional.ofNullable(values.get(name));
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }
}
