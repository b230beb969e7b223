package org.assises.testing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.assises.model.Assises;
import org.assises.publication.Loss;
import org.assises.publication.Publication;
import org.assises.publication.PublicationFormat;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * What every {@link PublicationFormat} promises, one test a promise. Extend it, and it runs:
 *
 * <pre>{@code
 * class PlainTextFormatContractTest extends PublicationFormatContract {
 *   @Override
 *   protected PublicationFormat format() {
 *     return new PlainTextFormat();
 *   }
 * }
 * }</pre>
 *
 * <p>The build must run it with JUnit 5: Surefire before 3.0 finds no test in it and reports
 * success. CONTRIBUTING.md has the dependencies, and the setting that makes a build without tests
 * fail.
 *
 * <p>Run it where the default charset is not UTF-8 ({@code -Dfile.encoding=ISO-8859-1}): a format
 * that leans on the default is found out there alone.
 */
public abstract class PublicationFormatContract {
  private static final int SEEDS = 100;
  private static final long MOST_BETWEEN_WRITES = 16L << 20;

  /** {@return the format, made as a host makes it} */
  protected abstract PublicationFormat format();

  /** A media type has a type and a subtype, a file extension no dot, and neither ever changes. */
  @Test
  public final void itsMediaTypeAndFileExtensionAreWellFormed() {
    assertThat(format().mediaType()).matches("[a-z]+/[a-z0-9.+-]+(; ?[a-z]+=[^;]+)*");
    assertThat(format().fileExtension()).matches("[a-z0-9]+");
    assertThat(format().mediaType()).isEqualTo(format().mediaType());
  }

  /** A publication is written twice alike, by one format or by two that were made alike. */
  @Test
  public final void thePublicationAloneDecidesTheBytes() {
    PublicationFormat format = format();
    for (long seed = 0; seed < SEEDS; seed++) {
      Publication publication = published(RandomAssises.of(seed));

      byte[] bytes = bytes(format, publication);

      assertThat(bytes(format, publication)).as("again, of seed %d", seed).isEqualTo(bytes);
      assertThat(bytes(format(), publication)).as("by another, of seed %d", seed).isEqualTo(bytes);
    }
  }

  /** Locale and time zone of the machine do not show: here Arabic digits, and a day ahead. */
  @Test
  public final void theMachineDoesNotShow() {
    Publication publication = published(RandomAssises.of(7));
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    byte[] here = bytes(format(), publication);
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));

      assertThat(bytes(format(), publication)).isEqualTo(here);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  /** The order in which a city lists its things does not show. */
  @Test
  public final void theOrderOfTheInputDoesNotShow() {
    for (long seed = 0; seed < SEEDS; seed++) {
      Assises assises = RandomAssises.of(seed);
      Publication publication = published(assises);
      Publication shuffled = published(RandomAssises.shuffled(assises, seed));

      assertThat(bytes(format(), shuffled))
          .as("seed %d", seed)
          .isEqualTo(bytes(format(), publication));
      assertThat(format().losses(shuffled)).isEqualTo(format().losses(publication));
    }
  }

  /** One format serves many threads at once: each write is as if it were alone. */
  @Test
  public final void itServesManyThreads() throws Exception {
    List<Publication> publications =
        LongStream.range(0, SEEDS).mapToObj(seed -> published(RandomAssises.of(seed))).toList();

    assertThat(ManyThreads.disturbed(format(), publications)).isZero();
  }

  /** The stream is flushed at the end, and left open for what else goes into it. */
  @Test
  public final void theStreamIsFlushedAndLeftOpen() throws IOException {
    WatchedStream stream = new WatchedStream();

    format().write(published(BareAssises.builder().build()), stream);

    assertThat(stream.written()).isPositive();
    assertThat(stream.isFlushed()).as("flushed").isTrue();
    assertThat(stream.isClosed()).as("closed").isFalse();
  }

  /** What the stream fails with comes out as it is. */
  @Test
  public final void theStreamsFailureComesThrough() {
    WatchedStream stream = new WatchedStream(0);

    assertThatThrownBy(() -> format().write(published(BareAssises.builder().build()), stream))
        .isInstanceOf(WatchedStream.DiskFullException.class);
  }

  /** No byte holds anything of drafts, of withheld names, or of what belongs to them. */
  @Test
  public final void nothingSecretIsWritten() {
    for (long seed = 0; seed < SEEDS; seed++) {
      Publication publication = published(RandomAssises.of(seed));

      assertThat(joined(bytes(format(), publication)))
          .as("what is written of seed %d", seed)
          .doesNotContain(RandomAssises.SECRET);
      assertThat(format().losses(publication).toString())
          .as("the losses of seed %d", seed)
          .doesNotContain(RandomAssises.SECRET);
    }
  }

  /** What becomes private is gone from the next publication as well. */
  @Test
  public final void nothingSecretIsWrittenOfARevision() {
    for (long seed = 0; seed < SEEDS; seed++) {
      Assises assises = RandomAssises.of(seed);
      Publication revised =
          published(assises)
              .revise(
                  RandomAssises.changed(assises, seed), RandomAssises.PUBLISHED.plusSeconds(60));

      assertThat(joined(bytes(format(), revised)))
          .as("what is written of seed %d", seed)
          .doesNotContain(RandomAssises.SECRET);
    }
  }

  /**
   * Nothing is lost silently: what is added to an assises, one thing at a time, is written or
   * reported.
   */
  @TestFactory
  public final Stream<DynamicTest> whatIsAddedIsWrittenOrReported() {
    return Additions.all().map(addition -> dynamicTest(addition.name(), () -> check(addition)));
  }

  private void check(Addition addition) {
    boolean kept = isWritten(addition) || isReported(addition) || isOfWhatIsLeftOut(addition);

    assertThat(kept).as("%s is written, or among the losses", addition.name()).isTrue();
  }

  private boolean isWritten(Addition addition) {
    byte[] with = bytes(format(), published(addition.with()));
    return addition.word().isEmpty()
        ? !Arrays.equals(with, bytes(format(), published(addition.without())))
        : joined(with).contains(addition.word());
  }

  /**
   * Where it is no word that is added, a loss of both serves as well, as of two half-days without
   * their order: then it is one that the bare has not.
   */
  private boolean isReported(Addition addition) {
    boolean added = isLostBeside(addition, addition.without());
    return added
        || (addition.word().isEmpty() && isLostBeside(addition, BareAssises.builder().build()));
  }

  private boolean isLostBeside(Addition addition, Assises other) {
    List<Loss> losses = new ArrayList<>(format().losses(published(addition.with())));
    losses.removeAll(format().losses(published(other)));
    return !losses.isEmpty();
  }

  /** Nothing of that kind is written, and the losses of the assises say so once for all. */
  private boolean isOfWhatIsLeftOut(Addition addition) {
    Publication without = published(addition.without());
    return !joined(bytes(format(), without)).contains(addition.kind().word())
        && format().losses(without).stream()
            .anyMatch(loss -> loss.item().equals(without.assises().id()));
  }

  /** Every loss is of something that is in the publication, and each is reported once. */
  @Test
  public final void lossesAreOfWhatIsPublished() {
    for (long seed = 0; seed < SEEDS; seed++) {
      Publication publication = published(RandomAssises.of(seed));
      String contents = Wording.of(publication.assises());

      List<Loss> losses = format().losses(publication);

      assertThat(losses).as("seed %d", seed).doesNotHaveDuplicates();
      assertThat(losses).allMatch(loss -> contents.contains(loss.item().toString()));
    }
  }

  /**
   * A large programme is written as it goes: memory does not grow with it. Between two writes no
   * more than 16 MiB are asked for, of the 70 MB and more that the whole takes.
   */
  @Test
  public final void aLargeProgrammeIsWrittenAsItGoes() throws IOException {
    PublicationFormat format = format();
    Publication publication = LargeAssises.publication();
    WatchedStream stream = new WatchedStream();

    format.write(publication, stream);

    assertThat(stream.mostBetweenWrites())
        .as("bytes of memory asked for between two writes")
        .isLessThan(MOST_BETWEEN_WRITES);
  }

  private static Publication published(Assises assises) {
    return Publication.of(assises, RandomAssises.PUBLISHED);
  }

  private static byte[] bytes(PublicationFormat format, Publication publication) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      format.write(publication, out);
    } catch (IOException e) {
      throw new AssertionError("writing to memory does not fail", e);
    }
    return out.toByteArray();
  }

  /** {@return the text without white space, for lines may be folded in the middle of a word} */
  private static String joined(byte[] bytes) {
    return new String(bytes, UTF_8).replaceAll("\\s", "");
  }
}
