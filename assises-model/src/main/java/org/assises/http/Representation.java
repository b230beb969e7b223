package org.assises.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.assises.publication.Publication;
import org.assises.publication.PublicationFormat;

/**
 * A publication in one format, ready to be served over HTTP (RFC 9110) by any server, with bytes,
 * media type, ETag and Last-Modified.
 *
 * <p>It keeps two variants in memory, plain and gzipped, each with its own entity tag. The plain
 * bytes are exactly those of the format. The gzipped bytes contain no timestamp, and differ only
 * between JVMs with different zlib libraries.
 *
 * <pre>{@code
 * Representation programme = Representation.of(ICalendarFormat.create(), publication).withFileName("programme.ics");
 * Response response = programme.respond("GET", ifNoneMatch, ifModifiedSince, acceptEncoding);
 * }</pre>
 */
public final class Representation {
  private static final Duration FIFTEEN_MINUTES = Duration.ofMinutes(15);

  private final Variant plain;
  private final Variant zipped;
  private final String mediaType;
  private final String fileName;
  private final Instant lastModified;
  private final Duration maxAge;

  private Representation(
      Variant plain,
      Variant zipped,
      String mediaType,
      String fileName,
      Instant lastModified,
      Duration maxAge) {
    this.plain = plain;
    this.zipped = zipped;
    this.mediaType = mediaType;
    this.fileName = fileName;
    this.lastModified = lastModified;
    this.maxAge = maxAge;
  }

  /**
   * Renders a publication in a format.
   *
   * @param format the format to write
   * @param publication the publication to render
   * @return a representation with a maximum age of 15 minutes and a file name made from the id of
   *     the assises
   */
  public static Representation of(PublicationFormat format, Publication publication) {
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    try {
      format.write(publication, written);
    } catch (IOException e) {
      throw new UncheckedIOException("the format failed to write to memory", e);
    }
    byte[] bytes = written.toByteArray();
    return new Representation(
        new Variant(bytes, Optional.empty()),
        new Variant(zip(bytes), Optional.of("gzip")),
        format.mediaType(),
        publication.assises().id().value() + "." + format.fileExtension(),
        publication.lastModified(format.scope()),
        FIFTEEN_MINUTES);
  }

  /**
   * {@return a copy with another file name}
   *
   * @param fileName 1 to 100 characters of printable ASCII, without spaces, slashes, backslashes
   *     and quotation marks
   * @throws IllegalArgumentException if the file name breaks these rules
   */
  public Representation withFileName(String fileName) {
    if (!fileName.matches("[!-~&&[^/\\\\\"]]{1,100}")) {
      throw new IllegalArgumentException(
          "the file name must be 1 to 100 characters of printable ASCII without spaces, slashes, backslashes and quotation marks");
    }
    return new Representation(plain, zipped, mediaType, fileName, lastModified, maxAge);
  }

  /**
   * {@return a copy with another maximum age}
   *
   * @param maxAge how long clients may use a stored copy; truncated to the second
   * @throws IllegalArgumentException if the maximum age is negative
   */
  public Representation withMaxAge(Duration maxAge) {
    if (maxAge.isNegative()) {
      throw new IllegalArgumentException("the maximum age must not be negative, but is " + maxAge);
    }
    return new Representation(plain, zipped, mediaType, fileName, lastModified, maxAge);
  }

  /** {@return a copy of the plain bytes} */
  public byte[] bytes() {
    return plain.bytes.clone();
  }

  /** {@return the number of plain bytes} */
  public int size() {
    return plain.bytes.length;
  }

  /** Writes the plain bytes without closing the stream. */
  public void writeTo(OutputStream out) throws IOException {
    out.write(plain.bytes);
  }

  /** {@return the media type with its parameters} */
  public String mediaType() {
    return mediaType;
  }

  /** {@return the file name that clients suggest for saving} */
  public String fileName() {
    return fileName;
  }

  /**
   * {@return the strong entity tag of the plain bytes, with its quotes; equal bytes have equal tags
   * (RFC 9110, 8.8.3)}
   */
  public String etag() {
    return plain.etag;
  }

  /**
   * {@return the instant of the last change in the part of the publication that the format writes,
   * in whole seconds}
   */
  public Instant lastModified() {
    return lastModified;
  }

  /** {@return how long clients may use a stored copy without a new request} */
  public Duration maxAge() {
    return maxAge;
  }

  /**
   * Answers a request from memory.
   *
   * @param method {@code GET}, {@code HEAD} or {@code OPTIONS}; any other method is answered with
   *     405
   * @param ifNoneMatch the If-None-Match header as received; several headers are joined by commas
   * @param ifModifiedSince the If-Modified-Since header as received; ignored if {@code ifNoneMatch}
   *     is present
   * @param acceptEncoding the Accept-Encoding header as received; if empty, the plain bytes are
   *     sent
   * @return 200 with the bytes (without a body for {@code HEAD}), 304 if the variant to send has
   *     not changed, 204 for {@code OPTIONS}, or 405
   */
  public Response respond(
      String method,
      Optional<String> ifNoneMatch,
      Optional<String> ifModifiedSince,
      Optional<String> acceptEncoding) {
    return new Responder(this).respond(method, ifNoneMatch, ifModifiedSince, acceptEncoding);
  }

  Variant variant(boolean gzip) {
    return gzip ? zipped : plain;
  }

  private static byte[] zip(byte[] bytes) {
    ByteArrayOutputStream zipped = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(zipped)) {
      gzip.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException("gzip failed to write to memory", e);
    }
    return zipped.toByteArray();
  }

  /** The bytes in one content coding, with their own entity tag. */
  static final class Variant {
    private final byte[] bytes;
    private final Optional<String> contentCoding;
    private final String etag;

    Variant(byte[] bytes, Optional<String> contentCoding) {
      this.bytes = bytes;
      this.contentCoding = contentCoding;
      this.etag = '"' + HexFormat.of().formatHex(sha256(bytes)) + '"';
    }

    byte[] bytes() {
      return bytes;
    }

    Optional<String> contentCoding() {
      return contentCoding;
    }

    String etag() {
      return etag;
    }

    private static byte[] sha256(byte[] bytes) {
      try {
        return MessageDigest.getInstance("SHA-256").digest(bytes);
      } catch (NoSuchAlgorithmException e) {
        throw new IllegalStateException("every Java platform has SHA-256", e);
      }
    }
  }
}
