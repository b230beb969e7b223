package org.assises.json.codec;

import static java.util.Objects.requireNonNull;

import jakarta.json.stream.JsonParser.Event;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assises.json.wording.JsonMessages;
import org.assises.wording.Codes;
import org.assises.wording.Message;
import org.jspecify.annotations.Nullable;

/** Writes the constants of an enum as codes such as {@code preparatory-meeting}. */
final class EnumCodec<E extends Enum<E>> extends Codec<E> {
  private final Map<E, String> names;
  private final Map<String, E> byName = new LinkedHashMap<>();

  EnumCodec(Class<E> type) {
    names = new EnumMap<>(type);
    for (E constant : type.getEnumConstants()) {
      String name = Codes.of(constant);
      names.put(constant, name);
      byName.put(name, constant);
    }
  }

  @Override
  public void write(E value, Writing out) {
    out.ascii(requireNonNull(names.get(value)));
  }

  @Override
  public @Nullable E read(Reading in) {
    if (in.event() != Event.VALUE_STRING) {
      return expected(expected(), in);
    }
    @Nullable E value = byName.get(in.text());
    return value == null
        ? refused(Suggestion.in(expected(), in.text(), byName.keySet()), in)
        : value;
  }

  private Message expected() {
    return JsonMessages.of("expected-choice", "choices", String.join(", ", byName.keySet()));
  }

  @Override
  protected void describe(SchemaWriting out) {
    out.keywords("enum", List.copyOf(byName.keySet()));
  }
}
