package org.assises.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.Arrays;
import org.assises.input.InvalidInputException;
import org.assises.json.schedule.ScheduleJsonReader;
import org.assises.model.EditionId;
import org.assises.publication.Publication;
import org.assises.testing.Allocation;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Every proper prefix of an input is refused, and refusing it takes no more work than reading the
 * whole input.
 *
 * <p>A reader goes over its input once; the rest of its work creates values and problems. So the
 * work is measured by the allocated memory, which does not depend on the load of the machine.
 */
@Tag("bulk")
class PrefixesTest {
  /** The memory that a refusal itself takes: buffers, a stack trace, a message. */
  private static final long REFUSAL = 256 << 10;

  private final AssisesJson json = AssisesJson.create();

  private interface Reader {
    Object read(byte[] prefix) throws Exception;
  }

  @Test
  void ofADocumentAreRefused() {
    refuseEachPrefix(Samples.everything(), json::read);
    refuseEachPrefix(Samples.bytes("published.json"), json::read);
  }

  @Test
  void ofAKeptPublicationAreRefused() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    json.writePublication(published(), out);

    refuseEachPrefix(out.toByteArray(), prefix -> json.readPublication(in(prefix)));
  }

  /** Except the empty prefix: a feed may have no lines. */
  @Test
  void ofAProposalLineAreRefused() {
    String lines = Samples.write(ProposalLinesFormat.create(), published());
    byte[] line = lines.substring(0, lines.indexOf('\n') + 1).getBytes(UTF_8);
    ProposalLinesReader reader = ProposalLinesReader.create();

    refuseEachPrefix(line, 1, prefix -> reader.read(in(prefix)).toList());
    assertThat(reader.read(in(new byte[0]))).isEmpty();
  }

  @Test
  void ofAScheduleAreRefused() {
    ScheduleJsonReader reader = ScheduleJsonReader.create();

    refuseEachPrefix(
        Samples.bytes("support/eventful.schedule.json"),
        prefix -> reader.read(in(prefix), new EditionId("2026")));
  }

  private Publication published() {
    return Publication.of(
        json.read(Samples.bytes("published.json")), Instant.parse("2025-02-01T08:00:00Z"));
  }

  private static ByteArrayInputStream in(byte[] prefix) {
    return new ByteArrayInputStream(prefix);
  }

  private void refuseEachPrefix(byte[] document, Reader reader) {
    refuseEachPrefix(document, 0, reader);
  }

  /** The last byte is a line end. The JSON is complete without it. */
  private void refuseEachPrefix(byte[] document, int shortest, Reader reader) {
    long most = Math.max(memory(document, reader), memory(document, reader)) + REFUSAL;
    for (int length = shortest; length < document.length - 1; length++) {
      byte[] prefix = Arrays.copyOf(document, length);
      assertThatThrownBy(() -> reader.read(prefix))
          .as("the first %d bytes", length)
          .isInstanceOf(InvalidInputException.class);
      assertThat(memory(prefix, reader))
          .as("bytes of memory for the first %d bytes", length)
          .isLessThan(most);
    }
  }

  private static long memory(byte[] input, Reader reader) {
    long before = Allocation.ofThisThread();
    try {
      reader.read(input);
    } catch (InvalidInputException e) {
      return Allocation.ofThisThread() - before;
    } catch (Exception e) {
      throw new AssertionError(e);
    }
    return Allocation.ofThisThread() - before;
  }
}
