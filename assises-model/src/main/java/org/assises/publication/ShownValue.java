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

  /** A text in its languages. */
  record Words(Text text) implements ShownValue {
    public Words {
      requireNonNull(text, "text");
    }
  }

  /** A line in no language: an address, a code. */
  record Line(String line) implements ShownValue {
    public Line {
      requireNonNull(line, "line");
    }
  }

  /** When a session takes place. */
  record Time(Slot slot) implements ShownValue {
    public Time {
      requireNonNull(slot, "slot");
    }
  }

  /** A date, as exactly as it is known. */
  record Day(PartialDate date) implements ShownValue {
    public Day {
      requireNonNull(date, "date");
    }
  }

  /** A clock time on a day. */
  record Moment(ZonedDateTime time) implements ShownValue {
    public Moment {
      requireNonNull(time, "time");
    }
  }

  /** A number. */
  record Count(long number) implements ShownValue {}

  /** Yes or no. */
  record Flag(boolean set) implements ShownValue {}

  /**
   * One of a closed list of words.
   *
   * @param code in small letters with hyphens, such as {@code cancelled} or {@code hearing-loop}
   */
  record Code(String code) implements ShownValue {
    public Code {
      requireNonNull(code, "code");
    }
  }

  /** A link. */
  record Link(URI address) implements ShownValue {
    public Link {
      requireNonNull(address, "address");
    }
  }

  /** Another item, by its id. */
  record Reference(Id item) implements ShownValue {
    public Reference {
      requireNonNull(item, "item");
    }
  }

  /** Several values, in their order. */
  record Many(List<ShownValue> values) implements ShownValue {
    public Many {
      values = List.copyOf(values);
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
  }
}
