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
 * A value that an item shows, in a form that every consumer of changes can write down.
 *
 * <p>People are never named in one: they are a {@link Reference}, which whoever writes the change
 * resolves in the current publication. So a name whose consent was withdrawn is in no former value.
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

  /** A text in its languages. */
  record Words(Text text) implements ShownValue {
    public Words {
      requireNonNull(text, "text");
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** A line in no language: an address, a code. */
  record Line(String line) implements ShownValue {
    public Line {
      requireNonNull(line, "line");
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** When a session takes place. */
  record Time(Slot slot) implements ShownValue {
    public Time {
      requireNonNull(slot, "slot");
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** A date, as exactly as it is known. */
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

  /** Yes or no. */
  record Flag(boolean set) implements ShownValue {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * One of a closed list of words.
   *
   * @param code in small letters with hyphens, such as {@code cancelled} or {@code hearing-loop}
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

  /** Several values, in their order. */
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
   * @param values by name, in their order
   */
  record Parts(Map<String, ShownValue> values) implements ShownValue {
    public Parts {
      values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** {@return the part of that name; empty where there is none} */
    public Optional<ShownValue> find(String name) {
      return Optional.ofNullable(values.get(name));
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }
}
