package org.assises.publication;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * A way to write a publication down: a calendar, a feed. The one plug point of the library.
 *
 * <p>What is promised here is tested for every format alike by {@code
 * org.assises.testing.PublicationFormatContract}, in the test jar of this module.
 *
 * <p>A format is immutable and serves any number of threads. It reads no clock, no locale and no
 * zone of the machine: the same publication gives the same bytes everywhere. What it needs beyond
 * the publication is set when it is made.
 *
 * <p>A host puts formats together in its own code:
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

  /** {@return the usual ending of file names, without a dot, such as {@code ics}} */
  String fileExtension();

  /**
   * {@return the part of a publication that this format writes, which decides when what it writes
   * was last modified; everything unless a format knows better}
   *
   * <p>Where the bytes tell the time of the last change, it is that of this part.
   */
  default Scope scope() {
    return Scope.everything();
  }

  /**
   * Writes the publication, in a stream: memory does not grow with the programme.
   *
   * @param publication what to write
   * @param out where to; flushed at the end, never closed
   * @throws IOException if {@code out} does; what was written until then is no whole representation
   */
  void write(Publication publication, OutputStream out) throws IOException;

  /**
   * What this format cannot carry of the publication, item by item: all that {@link #write} leaves
   * out or makes less exact. Of a kind of thing that it leaves out altogether, such as proposals,
   * one loss of the assises tells.
   *
   * @return in the order of the publication; empty when nothing is lost
   */
  List<Loss> losses(Publication publication);
}
