package org.assises.testing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.assises.model.SessionId;
import org.assises.publication.Loss;
import org.assises.publication.Publication;
import org.assises.publication.PublicationFormat;
import org.example.plaintext.PlainTextFormat;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;

/** Tests that the contract detects a format that breaks a single requirement. */
class PublicationFormatContractTest {
  private static final PublicationFormat RIGHT = new PlainTextFormat();
  private static final AtomicInteger COUNT = new AtomicInteger();

  @Test
  void aMediaTypeWithoutASubtypeIsDetected() {
    Wrong wrong = new Wrong(RIGHT::write);
    wrong.mediaType = "text";

    broken(contract(wrong)::mediaTypeAndFileExtensionAreWellFormed);
  }

  @Test
  void differentBytesOnASecondWriteAreDetected() {
    broken(
        contract((publication, out) -> print(COUNT.incrementAndGet(), out))
            ::theSamePublicationGivesTheSameBytes);
  }

  @Test
  void digitsOfTheDefaultLocaleAreDetected() {
    broken(
        contract((publication, out) -> print("%d".formatted(2024), out))
            ::localeAndTimeZoneDoNotChangeTheBytes);
  }

  @Test
  void anOrderThatDependsOnTheInputIsDetected() {
    broken(
        contract((publication, out) -> print(System.identityHashCode(publication), out))
            ::theOrderOfTheInputDoesNotChangeTheBytes);
  }

  @Test
  void aBufferSharedByThreadsIsDetected() {
    AtomicReference<String> shared = new AtomicReference<>();
    broken(
        contract(
                (publication, out) -> {
                  shared.set(Wording.of(publication.assises()));
                  LockSupport.parkNanos(1); // Other threads write at the same time.
                  print(shared.get(), out);
                })
            ::aFormatCanBeUsedByManyThreads);
  }

  @Test
  void aBufferKeptAfterAFailureIsDetected() {
    StringBuilder kept = new StringBuilder();
    broken(
        contract(
                (publication, out) -> {
                  print(kept.append(Wording.of(publication.assises())), out);
                  kept.setLength(0);
                })
            ::aDisturbedStreamDoesNotChangeOtherBytes);
  }

  @Test
  void aBufferSharedByNestedCallsIsDetected() {
    AtomicReference<String> shared = new AtomicReference<>();
    broken(
        contract(
                (publication, out) -> {
                  shared.set(Wording.of(publication.assises()));
                  print("the text is ", out);
                  print(shared.get(), out);
                })
            ::aDisturbedStreamDoesNotChangeOtherBytes);
  }

  @Test
  void aClosedStreamIsDetected() {
    broken(
        contract(
                (publication, out) -> {
                  RIGHT.write(publication, out);
                  out.close();
                })
            ::theStreamIsFlushedButNotClosed);
  }

  @Test
  void aMissingFlushIsDetected() {
    broken(contract((publication, out) -> out.write(1))::theStreamIsFlushedButNotClosed);
  }

  @Test
  void aWrappedExceptionIsDetected() {
    broken(
        contract(
                (publication, out) -> {
                  try {
                    RIGHT.write(publication, out);
                  } catch (IOException e) {
                    throw new UncheckedIOException(e);
                  }
                })
            ::anExceptionOfTheStreamIsPropagated);
  }

  @Test
  void aSecretInAFoldedLineIsDetected() {
    Writing leaking = (publication, out) -> print("zqx\r\n priv", out);

    broken(contract(leaking)::nothingSecretIsWritten);
    broken(contract(leaking)::nothingSecretIsWrittenAfterARevision);
  }

  @Test
  void aSecretInTheLossesIsDetected() {
    Wrong wrong = new Wrong(RIGHT::write);
    wrong.loss = Optional.of(new Loss(new SessionId("draft-" + RandomAssises.SECRET), "left out"));

    broken(contract(wrong)::nothingSecretIsWritten);
    broken(contract(wrong)::lossesBelongToPublishedItems);
  }

  @Test
  void everyUnreportedLossIsDetected() {
    Wrong silent = new Wrong(RIGHT::write);
    silent.losses = false;

    List<String> lost =
        contract(silent)
            .everyMemberIsWrittenOrReported()
            .filter(PublicationFormatContractTest::fails)
            .map(DynamicTest::getDisplayName)
            .toList();

    assertThat(lost)
        .contains("session: its description", "session: its room", "proposal: its description")
        .doesNotContain("session: another start", "session: that it is cancelled");
  }

  @Test
  void aProgrammeBuiltInMemoryIsDetected() {
    broken(
        contract(
                (publication, out) -> {
                  ByteArrayOutputStream whole = new ByteArrayOutputStream();
                  print(Wording.of(publication.assises()), whole);
                  whole.writeTo(out);
                })
            ::aLargeProgrammeIsStreamed);
  }

  private static void broken(ThrowingCallable promise) {
    assertThatThrownBy(promise).isInstanceOf(AssertionError.class);
  }

  private static boolean fails(DynamicTest test) {
    try {
      test.getExecutable().execute();
      return false;
    } catch (Throwable expected) {
      return expected instanceof AssertionError;
    }
  }

  private static void print(Object thing, OutputStream out) throws IOException {
    out.write(thing.toString().getBytes(UTF_8));
    out.flush();
  }

  private static PublicationFormatContract contract(Writing writing) {
    return contract(new Wrong(writing));
  }

  private static PublicationFormatContract contract(PublicationFormat format) {
    return new PublicationFormatContract() {
      @Override
      protected PublicationFormat format() {
        return format;
      }
    };
  }

  private interface Writing {
    void write(Publication publication, OutputStream out) throws IOException;
  }

  /** The plain text format with one deliberate error. */
  private static final class Wrong implements PublicationFormat {
    private final Writing writing;
    private String mediaType = RIGHT.mediaType();
    private boolean losses = true;
    private Optional<Loss> loss = Optional.empty();

    Wrong(Writing writing) {
      this.writing = writing;
    }

    @Override
    public String mediaType() {
      return mediaType;
    }

    @Override
    public String fileExtension() {
      return RIGHT.fileExtension();
    }

    @Override
    public void write(Publication publication, OutputStream out) throws IOException {
      writing.write(publication, out);
    }

    @Override
    public List<Loss> losses(Publication publication) {
      return losses && loss.isEmpty() ? RIGHT.losses(publication) : loss.stream().toList();
    }
  }
}
