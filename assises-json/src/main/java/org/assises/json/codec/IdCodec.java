package org.assises.json.codec;

import jakarta.json.stream.JsonParser.Event;
import org.assises.json.wording.JsonMessages;
import org.assises.model.Id;
import org.assises.model.ItemKind;
import org.jspecify.annotations.Nullable;

/**
 * The ids of one kind of item.
 *
 * @param <I> the type of the ids
 */
public final class IdCodec<I extends Id> {
  private final ItemKind kind;
  private final String name;

  private IdCodec(ItemKind kind, String name) {
    this.kind = kind;
    this.name = name;
  }

  /**
   * Declares the ids of one kind of item.
   *
   * @param <I> the type of its ids
   * @param name the name of the kind in messages, such as {@code session}
   */
  public static <I extends Id> IdCodec<I> ids(ItemKind kind, String name) {
    return new IdCodec<>(kind, name);
  }

  /** Returns the codec for the member that defines an item's own id. */
  public Codec<I> own() {
    return new Use(true);
  }

  /** Returns the codec for members that refer to an item of this kind. */
  public Codec<I> reference() {
    return new Use(false);
  }

  ItemKind kind() {
    return kind;
  }

  String name() {
    return name;
  }

  private final class Use extends Codec<I> {
    private final boolean own;

    Use(boolean own) {
      this.own = own;
    }

    @Override
    public void write(I id, Writing out) {
      out.ascii(id.value());
      if (!own) {
        out.referred().accept(id);
      }
    }

    @Override
    public @Nullable I read(Reading in) {
      if (in.event() != Event.VALUE_STRING) {
        return expected(JsonMessages.of("expected-id-string", "kind", name), in);
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
        return refused(JsonMessages.of("expected-id", "kind", name), in);
      }
      if (own) {
        in.references().give(IdCodec.this, id, in);
      } else {
        in.references().refer(IdCodec.this, text, in);
      }
      return id;
    }

    @SuppressWarnings("unchecked") // The declaration names the kind of this type.
    private @Nullable I made(String text) {
      try {
        return (I) kind.id(text);
      } catch (IllegalArgumentException e) {
        return null;
      }
    }

    @Override
    protected void describe(SchemaWriting out) {
      out.keywords("type", "string", "pattern", "^[A-Za-z0-9._-]{1,64}$");
    }
  }
}
