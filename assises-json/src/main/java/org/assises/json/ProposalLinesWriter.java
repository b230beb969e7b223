package org.assises.json;

import static java.util.Objects.requireNonNull;

import jakarta.json.JsonException;
import jakarta.json.stream.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import org.assises.json.codec.Writing;
import org.assises.json.output.JsonLayout;
import org.assises.json.output.JsonOutput;

/**
 * Writes lines of proposals to a stream, through one buffer.
 *
 * <p>The same line always gives the same bytes. A writer must not be used by several threads at
 * once.
 */
public final class ProposalLinesWriter {
  private final JsonGenerator json;
  private final Writing out;

  private ProposalLinesWriter(OutputStream out) {
    this.json = JsonOutput.generator(out, JsonLayout.LINES);
    this.out = Writing.to(json);
  }

  /**
   * {@return a writer to a stream}
   *
   * @param out receives UTF-8; never closed
   */
  public static ProposalLinesWriter to(OutputStream out) {
    return new ProposalLinesWriter(requireNonNull(out, "out"));
  }

  /**
   * Writes a line and a line feed.
   *
   * @throws IOException if the stream throws it
   */
  public void write(ProposalLine line) throws IOException {
    passOn(() -> ProposalLineCodec.LINE.write(line, out));
  }

  /**
   * Passes everything written so far to the stream, and flushes the stream.
   *
   * @throws IOException if the stream throws it
   */
  public void flush() throws IOException {
    passOn(json::flush);
  }

  private static void passOn(Runnable writing) throws IOException {
    try {
      writing.run();
    } catch (JsonException e) {
      if (e.getCause() instanceof IOException io) {
        throw io;
      }
      throw e;
    }
  }
}
