package org.assises.publication;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.assises.model.Assises;
import org.assises.model.Id;
import org.assises.model.Text;
import org.assises.wording.Message;
import org.assises.wording.Notice;
import org.jspecify.annotations.Nullable;

/**
 * A part of an item that a format cannot represent.
 *
 * @param item the id of the item
 * @param what a message that tells what is missing or less precise, such as {@code its key figures}
 */
public record Loss(Id item, Message what) implements Notice {
  public Loss {
    requireNonNull(item, "item");
    requireNonNull(what, "what");
  }

  /** Creates a loss with a sentence of the host, without translation. */
  public Loss(Id item, String sentence) {
    this(item, Message.other(sentence));
  }

  /** {@return a loss of a part that the format cannot represent, such as {@code key-figures}} */
  public static Loss of(Id item, String part) {
    return new Loss(item, Message.of("not-carried", "part", part));
  }

  /**
   * {@return the loss of a format that carries the programme only; empty if there is nothing else}
   */
  public static Optional<Loss> besideTheProgramme(Assises assises) {
    boolean more =
        Stream.of(
                assises.proposals(),
                assises.orientations(),
                assises.measures(),
                assises.surveys(),
                assises.balances())
            .anyMatch(items -> !items.isEmpty());
    return more
        ? Optional.of(new Loss(assises.id(), Message.of("only-programme")))
        : Optional.empty();
  }

  /**
   * {@return the loss of a format that writes each text in one of its languages; empty if no text
   * of the item has further languages}
   *
   * @param languages the preferred languages, as in {@link Text#languageIn}
   */
  public static Optional<Loss> ofLanguages(Id item, Stream<Text> texts, List<Locale> languages) {
    String left =
        texts
            .flatMap(text -> furtherLanguages(text, languages))
            .distinct()
            .sorted()
            .collect(joining(", "));
    return left.isEmpty()
        ? Optional.empty()
        : Optional.of(new Loss(item, Message.of("languages-not-carried", "languages", left)));
  }

  private static Stream<String> furtherLanguages(Text text, List<Locale> languages) {
    String written = text.languageIn(languages);
    return text.byLanguage().keySet().stream().filter(language -> !language.equals(written));
  }

  /**
   * {@return the item and the message on one line in a language, such as {@code session opening:
   * its documents} in English}
   */
  @Override
  public String describe(Locale language) {
    return Message.of(
            "loss", "kind", item.kind().code(), "id", item.value(), "sentence", message(language))
        .in(language);
  }

  // The JVM needs 40 ms to link the first equals or hashCode that a record generates.
  @Override
  @SuppressWarnings("exports") // Users need no JSpecify to compile.
  public boolean equals(@Nullable Object other) {
    return other instanceof Loss loss && item.equals(loss.item) && what.equals(loss.what);
  }

  @Override
  public int hashCode() {
    return 31 * item.hashCode() + what.hashCode();
  }

  /** {@return the loss on one line in English} */
  @Override
  public String toString() {
    return describe();
  }
}
