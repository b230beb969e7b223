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

/** Each promise, broken by a format that is wrong in just that, is found broken. */
class PublicationFormatContractTest {
  private static final PublicationFormat RIGHT = new PlainTextFormat();
  private static final AtomicInteger COUNT = new AtomicInteger();

  @Test
  void aMediaTypeHasASubtype() {
    Wrong wrong = new Wrong(RIGHT::write);
    wrong.mediaType = "text";

    broken(contract(wrong)::itsMediaTypeAndFileExtensionAreWellFormed);
  }

  @Test
  void whatChangesFromOneWritingToTheNextIsFound() {
    broken(
        contract((publication, out) -> print(COUNT.incrementAndGet(), out))
            ::thePublicationAloneDecidesTheBytes);
  }

  @Test
  void theDigitsOfTheMachinesLocaleAreFound() {
    broken(contract((publication, out) -> print("%d".formatted(2024), out))::theMachineDoesNotShow);
  }

  @Test
  void anOrderThatHasNoReasonIsFound() {
    broken(
        contract((publication, out) -> print(System.identityHashCode(publication), out))
            ::theOrderOfTheInputDoesNotShow);
  }

  @Test
  void aBufferThatThreadsShareIsFound() {
    AtomicReference<String> shared = new AtomicReference<>();
    broken(
        contract(
                (publication, out) -> {
                  shared.set(Wording.of(publication.assises()));
                  LockSupport.parkNanos(1); // Others write meanwhile.
                  print(shared.get(), out);
                })
            ::itServesManyThreads);
  }

  @Test
  void aStreamThatIsClosedIsFound() {
    broken(
        contract(
                (publication, out) -> {
                  RIGHT.write(publication, out);
                  out.close();
                })
            ::theStreamIsFlushedAndLeftOpen);
  }

  @Test
  void aStreamThatIsNotFlushedIsFound() {
    broken(contract((publication, out) -> out.write(1))::theStreamIsFlushedAndLeftOpen);
  }

  @Test
  void aFailureThatIsWrappedIsFound() {
    broken(
        contract(
                (publication, out) -> {
                  try {
                    RIGHT.write(publication, out);
                  } catch (IOException e) {
                    throw new UncheckedIOException(e);
                  }
                })
            ::theStreamsFailureComesThrough);
  }

  @Test
  void aSecretIsFoundThoughItsLineIsFolded() {
    Writing leaking = (publication, out) -> print("zqx\r\n priv", out);

    broken(contract(leaking)::nothingSecretIsWritten);
    broken(contract(leaking)::nothingSecretIsWrittenOfARevision);
  }

  @Test
  void aSecretAmongTheLossesIsFound() {
    Wrong wrong = new Wrong(RIGHT::write);
    wrong.loss = Optional.of(new Loss(new SessionId("draft-" + RandomAssises.SECRET), "left out"));

    broken(contract(wrong)::nothingSecretIsWritten);
    broken(contract(wrong)::lossesAreOfWhatIsPublished);
  }

  @Test
  void whatIsLostSilentlyIsFoundThingByThing() {
    Wrong silent = new Wrong(RIGHT::write);
    silent.losses = false;

    List<String> lost =
        contract(silent)
            .whatIsAddedIsWrittenOrReported()
            .filter(PublicationFormatContractTest::fails)
            .map(DynamicTest::getDisplayName)
            .toList();

    assertThat(lost)
        .contains("session: its description", "session: its room", "proposal: its description")
        .doesNotContain("session: another start", "session: that it is cancelled");
  }

  @Test
  void aProgrammeThatIsPutTogetherInMemoryIsFound() {
    broken(
        contract(
                (publication, out) -> {
                  ByteArrayOutputStream whole = new ByteArrayOutputStream();
                  print(Wording.of(publication.assises()), whole);
                  whole.writeTo(out);
                })
            ::aLargeProgrammeIsWrittenAsItGoes);
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

  /** The plain text format, but for what is set otherwise. */
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
