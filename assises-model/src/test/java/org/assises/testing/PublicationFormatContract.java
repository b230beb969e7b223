package org.assises.testing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assises.testing.Written.bytes;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

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
 * Tests of the requirements for every {@link PublicationFormat}. Extend this class to test a
 * format:
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
 * <p>Run it with a default charset other than UTF-8 ({@code -Dfile.encoding=ISO-8859-1}), to detect
 * formats that depend on the default.
 */
public abstract class PublicationFormatContract {
  private static final int SEEDS = 100;
  private static final long MOST_BETWEEN_WRITES = 16L << 20;

  /** {@return the format, created as a host creates it} */
  protected abstract PublicationFormat format();

  /**
   * The media type has a type and a subtype, the file extension has no dot, and both are constant.
   */
  @Test
  public final void mediaTypeAndFileExtensionAreWellFormed() {
    assertThat(format().mediaType()).matches("[a-z]+/[a-z0-9.+-]+(; ?[a-z]+=[^;]+)*");
    assertThat(format().fileExtension()).matches("[a-z0-9]+");
    assertThat(format().mediaType()).isEqualTo(format().mediaType());
  }

  /** The same publication gives the same bytes, from one format or from two equal ones. */
  @Test
  public final void theSamePublicationGivesTheSameBytes() {
    PublicationFormat format = format();
    for (long seed = 0; seed < SEEDS; seed++) {
      Publication publication = published(RandomAssises.of(seed));

      byte[] bytes = bytes(format, publication);

      assertThat(bytes(format, publication)).as("again, of seed %d", seed).isEqualTo(bytes);
      assertThat(bytes(format(), publication)).as("by another, of seed %d", seed).isEqualTo(bytes);
    }
  }

  /**
   * The default locale and time zone do not change the bytes. The test uses Arabic digits and a
   * zone that is a day ahead.
   */
  @Test
  public final void localeAndTimeZoneDoNotChangeTheBytes() {
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

  /** The order in which a city lists its items does not change the bytes. */
  @Test
  public final void theOrderOfTheInputDoesNotChangeTheBytes() {
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

  /** One format can be used by many threads at the same time. */
  @Test
  public final void aFormatCanBeUsedByManyThreads() throws Exception {
    List<Publication> publications =
        LongStream.range(0, SEEDS).mapToObj(seed -> published(RandomAssises.of(seed))).toList();

    assertThat(ManyThreads.disturbed(format(), publications)).isZero();
  }

  /** The stream is flushed at the end but not closed. */
  @Test
  public final void theStreamIsFlushedButNotClosed() throws IOException {
    WatchedStream stream = new WatchedStream();

    format().write(published(BareAssises.builder().build()), stream);

    assertThat(stream.written()).isPositive();
    assertThat(stream.isFlushed()).as("flushed").isTrue();
    assertThat(stream.isClosed()).as("closed").isFalse();
  }

  /** An exception of the stream is propagated. */
  @Test
  public final void anExceptionOfTheStreamIsPropagated() {
    WatchedStream stream = new WatchedStream(0);

    assertThatThrownBy(() -> format().write(published(BareAssises.builder().build()), stream))
        .isInstanceOf(WatchedStream.DiskFullException.class);
  }

  /**
   * A stream that fails, and one that itself uses the format, change nothing of what the format
   * writes to other streams.
   */
  @Test
  public final void aDisturbedStreamDoesNotChangeOtherBytes() {
    PublicationFormat format = format();
    for (long seed = 0; seed < SEEDS; seed++) {
      Publication publication = published(RandomAssises.of(seed));
      byte[] alone = bytes(format(), publication);
      Publication other = published(RandomAssises.of(seed + 1));
      byte[] otherAlone = bytes(format(), other);
      UsedWithin within = new UsedWithin(() -> bytes(format, other));
      WatchedStream failing = new WatchedStream(alone.length * seed / SEEDS);

      Throwable failure = catchThrowable(() -> format.write(publication, failing));

      assertThat(failure != null).as("fails, seed %d", seed).isEqualTo(alone.length > 0);
      assertThat(bytes(format, other)).as("after a failure, seed %d", seed).isEqualTo(otherAlone);
      assertThat(within.written(format, publication)).as("outside, seed %d", seed).isEqualTo(alone);
      assertThat(within.others())
          .as("within, seed %d", seed)
          .allMatch(bytes -> Arrays.equals(bytes, otherAlone));
    }
  }

  /** Nothing of drafts, withheld names or items that belong to them is written. */
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

  /** Values that become private are not written by the next publication. */
  @Test
  public final void nothingSecretIsWrittenAfterARevision() {
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

  /** Nothing is lost silently: each member that is added to an assises is written or reported. */
  @TestFactory
  public final Stream<DynamicTest> everyMemberIsWrittenOrReported() {
    return Additions.all().map(addition -> dynamicTest(addition.name(), () -> check(addition)));
  }

  private void check(Addition addition) {
    boolean kept = isWritten(addition) || isReported(addition) || isOfWhatIsLeftOut(addition);

    assertThat(kept)
        .as(
            "%s is written, or leads to a loss that an item without it does not have",
            addition.name())
        .isTrue();
  }

  private boolean isWritten(Addition addition) {
    byte[] with = bytes(format(), published(addition.with()));
    return addition.word().isEmpty()
        ? !Arrays.equals(with, bytes(format(), published(addition.without())))
        : joined(with).contains(addition.word());
  }

  /**
   * If the member is not a text, a loss for several items also counts, if the bare assises does not
   * have it.
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

  /** The format writes nothing of that kind, and one loss of the assises reports it. */
  private boolean isOfWhatIsLeftOut(Addition addition) {
    Publication without = published(addition.without());
    return !joined(bytes(format(), without)).contains(addition.kind().word())
        && format().losses(without).stream()
            .anyMatch(loss -> loss.item().equals(without.assises().id()));
  }

  /** Each loss belongs to a published item and is reported once. */
  @Test
  public final void lossesBelongToPublishedItems() {
    for (long seed = 0; seed < SEEDS; seed++) {
      Publication publication = published(RandomAssises.of(seed));
      String contents = Wording.of(publication.assises());

      List<Loss> losses = format().losses(publication);

      assertThat(losses).as("seed %d", seed).doesNotHaveDuplicates();
      assertThat(losses).allMatch(loss -> contents.contains(loss.item().toString()));
    }
  }

  /**
   * A large programme is streamed, so that memory does not grow with it. Between two writes at most
   * 16 MiB are allocated, while the whole output has more than 70 MB.
   */
  @Test
  public final void aLargeProgrammeIsStreamed() throws IOException {
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

  /** {@return the text without white space, because lines may be folded within a word} */
  private static String joined(byte[] bytes) {
    return new String(bytes, UTF_8).replaceAll("\\s", "");
  }
}
