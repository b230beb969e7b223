package org.assises.publication;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * A format that a publication can be written in, such as a calendar or a feed. Implement this
 * interface to add a format.
 *
 * <p>{@code org.assises.testing.PublicationFormatContract} in the test JAR of this module tests
 * these requirements for every format.
 *
 * <p>A format is immutable and can be shared between threads. It uses no clock, default locale or
 * default time zone, so that the same publication gives the same bytes everywhere. Options are set
 * when the format is created.
 *
 * <p>A host lists its formats in its own code:
 *
 * <pre>{@code
 * List<PublicationFormat> formats = List.of(ICalendarFormat.create(), EditionFeedFormat.builder().edition(edition).build());
 * }</pre>
 */
public interface PublicationFormat {

  /**
   * {@return the media type with its parameters, such as {@code text/calendar; charset=utf-8} (RFC
   * 9110, 8.3)}
   */
  String mediaType();

  /** {@return the usual file extension without a dot, such as {@code ics}} */
  String fileExtension();

  /**
   * {@return the part of a publication that this format writes, which determines its time of last
   * modification; everything by default}
   *
   * <p>If the format writes a time of last modification, it must be the time of this scope.
   */
  default Scope scope() {
    return Scope.everything();
  }

  /**
   * Writes a publication to a stream. Memory use does not grow with the size of the programme.
   *
   * @param publication the publication to write
   * @param out the stream, which is flushed at the end but not closed
   * @throws IOException if the stream throws it; the output is then incomplete
   */
  void write(Publication publication, OutputStream out) throws IOException;

  /**
   * Returns what this format cannot represent: for each item, what {@link #write} leaves out or
   * makes less precise. If the format leaves out a whole kind of item, such as proposals, one loss
   * of the assises reports it.
   *
   * @return the losses, in the order of the publication; empty if nothing is lost
   */
  List<Loss> losses(Publication publication);
}
