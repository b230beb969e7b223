package org.assises.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.assises.model.Assises;
import org.assises.model.Place;
import org.assises.model.Text;
import org.assises.publication.Publication;
import org.assises.publication.PublicationRefusedException;

/** Assises with texts that try to break a format. */
public final class HostileAssises {
  private static final int HEAD = 3;

  private final String[] texts;
  private int used;

  private HostileAssises(String texts) {
    this.texts = texts.split("\\|", -1);
  }

  /**
   * {@return the publication that a fuzzer input describes; empty if there is none or if it is
   * refused}
   *
   * @param input two bytes with a seed, a byte with the encoding of texts, and texts separated by
   *     {@code |}
   */
  public static Optional<Publication> publication(byte[] input) {
    if (input.length < HEAD) {
      return Optional.empty();
    }
    Assises assises = RandomAssises.of(ByteBuffer.wrap(input).getShort());
    try {
      return new HostileAssises(text(input))
          .in(assises)
          .map(hostile -> Publication.of(hostile, RandomAssises.PUBLISHED));
    } catch (PublicationRefusedException e) {
      return Optional.empty();
    }
  }

  /** {@return the input that describes the assises of a seed with these texts} */
  public static byte[] input(int seed, String texts) {
    byte[] encoded = texts.getBytes(UTF_8);
    return ByteBuffer.allocate(HEAD + encoded.length)
        .putShort((short) seed)
        .put((byte) 0)
        .put(encoded)
        .array();
  }

  /** UTF-16 units follow an odd byte, and may include unpaired surrogates. */
  private static String text(byte[] input) {
    ByteBuffer rest = ByteBuffer.wrap(input, HEAD, input.length - HEAD);
    return input[HEAD - 1] % 2 == 0
        ? UTF_8.decode(rest).toString()
        : rest.asCharBuffer().toString();
  }

  /** {@return the assises with these texts; empty if the model refuses them} */
  private Optional<Assises> in(Assises assises) {
    try {
      return Optional.of(rewritten(assises));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private Assises rewritten(Assises assises) {
    return assises.toBuilder()
        .name(next())
        .places(each(assises.places(), this::renamed))
        .sessions(
            each(
                assises.sessions(),
                session -> session.toBuilder().title(next()).description(next()).build()))
        .proposals(
            each(assises.proposals(), proposal -> proposal.toBuilder().title(next()).build()))
        .build();
  }

  private Place renamed(Place place) {
    return new Place(
        place.id(),
        next(),
        place.address(),
        place.coordinates(),
        place.accessibility(),
        place.page());
  }

  private Text next() {
    return Text.of("fr", texts[used++ % texts.length]);
  }

  private static <T> List<T> each(List<T> items, UnaryOperator<T> change) {
    return items.stream().map(change).toList();
  }
}
