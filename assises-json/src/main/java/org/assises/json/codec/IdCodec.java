package org.assises.json.codec;

import jakarta.json.stream.JsonParser.Event;
import java.util.function.Function;
import org.assises.json.wording.JsonMessages;
import org.assises.model.Id;
import org.jspecify.annotations.Nullable;

/**
 * The ids of one kind of item.
 *
 * @param <I> the type of the ids
 */
public final class IdCodec<I extends Id> {
  private final String kind;
  private final Function<String, I> make;

  private IdCodec(String kind, Function<String, I> make) {
    this.kind = kind;
    this.make = make;
  }

  /**
   * Declares the ids of one kind of item.
   *
   * @param kind the name of the kind in messages, such as {@code session}
   */
  public static <I extends Id> IdCodec<I> ids(String kind, Function<String, I> make) {
    return new IdCodec<>(kind, make);
  }

  /** Returns the codec for the member that defines an item's own id. */
  public Codec<I> own() {
    return new Use(true);
  }

  /** Returns the codec for members that refer to an item of this kind. */
  public Codec<I> reference() {
    return new Use(false);
  }

  String kind() {
    return kind;
  }

  private final class Use extends Codec<I> {
    private final boolean own;

    Use(boolean own) {
      this.own = own;
    }

    @Override
    public void write(I id, Writing out) {
      out.json().write(id.value());
      if (!own) {
        out.referred().accept(id);
      }
    }

    @Override
    public @Nullable I read(Reading in) {
      if (in.event() != Event.VALUE_STRING) {
        return expected(JsonMessages.of("expected-id-string", "kind", kind), in);
      }
      String text = in.text();
      @Nullable I given = own ? null : given(text, in);
      return given == null ? met(text, in) : given;
    }

    @SuppressWarnings("unchecked") // The ids of a declaration all have its type.
    private @Nullable I given(String text, Reading in) {
      return (I) in.references().find(IdCodec.this, text);
    }

    private @Nullable I met(String text, Reading in) {
      @Nullable I id = made(text);
      if (id == null) {
        return refused(JsonMessages.of("expected-id", "kind", kind), in);
      }
      if (own) {
        in.references().give(IdCodec.this, id, in);
      } else {
        in.references().refer(IdCodec.this, text, in);
      }
      return id;
    }

    private @Nullable I made(String text) {
      try {
        return make.apply(text);
      } catch (IllegalArgumentException e) {
        return null;
      }
    }

    @Override
    protected void describe(SchemaWriting out) {
      out.json().write("type", "string").write("pattern", "^[A-Za-z0-9._-]{1,64}$");
    }
  }
}
