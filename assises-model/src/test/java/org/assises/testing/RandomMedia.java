package org.assises.testing;

import static org.assises.testing.RandomAssises.ZONE;

import java.time.LocalDateTime;
import java.util.Locale;
import java.util.function.Supplier;
import org.assises.model.Attested;
import org.assises.model.Broadcast;
import org.assises.model.Claim;
import org.assises.model.Document;
import org.assises.model.Source;

/** Random broadcasts, documents and attested values. */
final class RandomMedia {
  private final Draw draw;
  private final Words words;
  private final RandomHouse house;

  RandomMedia(Draw draw, Words words, RandomHouse house) {
    this.draw = draw;
    this.words = words;
    this.house = house;
  }

  Broadcast broadcast(boolean secret) {
    return new Broadcast(
        draw.oneOf(Broadcast.Kind.values()),
        draw.maybe(() -> words.link(secret)),
        draw.maybe(() -> words.text(secret)),
        draw.maybe(() -> LocalDateTime.of(2024, 11, 23, 8, 50).atZone(ZONE)),
        draw.someOf(house.sources.ids(secret, Source::id)));
  }

  Document document(boolean secret) {
    return new Document(
        words.text(secret),
        words.link(secret),
        draw.maybe(() -> secret ? "application/x-" + RandomAssises.SECRET : "application/pdf"),
        draw.maybe(() -> Locale.FRENCH));
  }

  /**
   * {@return a value with up to two claims of the same or another value, and sometimes a reason}
   */
  <T> Attested<T> attested(T value, Supplier<T> other, boolean secret) {
    return new Attested<>(
        value,
        draw.upTo(
            2,
            () ->
                new Claim<>(
                    draw.chance(50) ? value : other.get(),
                    draw.oneOf(house.sources.ids(secret, Source::id)),
                    draw.maybe(() -> words.text(secret)))),
        draw.maybe(() -> words.text(secret)));
  }
}
