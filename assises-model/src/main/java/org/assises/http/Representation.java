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
 * A publication in one format, ready to be served over HTTP (RFC 9110) by any server: bytes, media
 * type, ETag, Last-Modified.
 *
 * <p>It is held in memory twice, plain and gzipped; the plain bytes are those of the format, the
 * gzipped ones carry no time and differ only between JVMs with different zlib libraries. Each form
 * has its own entity tag.
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
   * Writes a publication in a format.
   *
   * @param format how
   * @param publication what
   * @return its representation, to be kept for 15 minutes and named after the assises
   */
  public static Representation of(PublicationFormat format, Publication publication) {
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    try {
      format.write(publication, written);
    } catch (IOException e) {
      throw new UncheckedIOException("a format failed, though memory does not", e);
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
   * {@return the same, saved under another name}
   *
   * @param fileName 1 to 100 characters of printable ASCII, without space, slash, backslash and
   *     quotes
   * @throws IllegalArgumentException if it is not
   */
  public Representation withFileName(String fileName) {
    if (!fileName.matches("[!-~&&[^/\\\\\"]]{1,100}")) {
      throw new IllegalArgumentException(
          "a file name is 1 to 100 characters of printable ASCII without spaces, slashes and quotes");
    }
    return new Representation(plain, zipped, mediaType, fileName, lastModified, maxAge);
  }

  /**
   * {@return the same, to be asked for again after another time}
   *
   * @param maxAge cut to the second
   * @throws IllegalArgumentException if it is negative
   */
  public Representation withMaxAge(Duration maxAge) {
    if (maxAge.isNegative()) {
      throw new IllegalArgumentException("an age is not negative, as " + maxAge + " is");
    }
    return new Representation(plain, zipped, mediaType, fileName, lastModified, maxAge);
  }

  /** {@return a copy of the bytes as the format wrote them} */
  public byte[] bytes() {
    return plain.bytes.clone();
  }

  /** {@return how many bytes there are} */
  public int size() {
    return plain.bytes.length;
  }

  /** Writes the bytes as the format wrote them, without closing the stream. */
  public void writeTo(OutputStream out) throws IOException {
    out.write(plain.bytes);
  }

  /** {@return the media type with its parameters} */
  public String mediaType() {
    return mediaType;
  }

  /** {@return the name to save it under} */
  public String fileName() {
    return fileName;
  }

  /**
   * {@return the strong entity tag of the plain bytes, in its quotes: equal for equal bytes (RFC
   * 9110, 8.8.3)}
   */
  public String etag() {
    return plain.etag;
  }

  /** {@return when anything last changed in the part that the format writes, to the second} */
  public Instant lastModified() {
    return lastModified;
  }

  /** {@return how long it may be kept before it is asked for again} */
  public Duration maxAge() {
    return maxAge;
  }

  /**
   * Answers a request, without any rendering.
   *
   * @param method {@code GET}, {@code HEAD} or {@code OPTIONS}; anything else is refused with 405
   * @param ifNoneMatch the header of that name, as sent; several of them joined by commas
   * @param ifModifiedSince the header of that name, as sent, in any of the forms of RFC 9110,
   *     5.6.7; read only where there is no {@code ifNoneMatch}
   * @param acceptEncoding the header of that name, as sent; where there is none the plain bytes are
   *     sent
   * @return 200 with the bytes (without them for {@code HEAD}), 304 where the form that would be
   *     sent did not change, 204 for {@code OPTIONS}, or 405
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
      throw new UncheckedIOException("writing to memory does not fail", e);
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
