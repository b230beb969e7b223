package org.assises.json.published;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.assises.input.InvalidInputException;
import org.assises.input.Problem;
import org.assises.json.stream.JsonLimits;
import org.assises.json.wording.JsonMessages;
import org.assises.wording.Message;

/**
 * The checksum at the end of a kept document. Its last member is the SHA-256 of all bytes before
 * it, so a document that was cut short or changed in any bit is recognized.
 */
public final class Checksum {
  /** The placeholder that is written before the checksum is known. */
  static final String BLANK = "0".repeat(64);

  private static final String BEGIN =
      "{\"$schema\":\"" + PublicationDocument.SCHEMA + "\",\"format\":\"assises-publication\",";
  private static final String BEFORE = ",\"sha256\":\"";
  private static final String AFTER = "\"}";

  /** The number of bytes at the end of a document that depend on all bytes before. */
  static final int LENGTH = BLANK.length() + AFTER.length();

  private Checksum() {}

  /**
   * {@return the bytes of a document that is complete and unchanged}
   *
   * @param in read to its end, or only its beginning if that shows that it is no such document; not
   *     closed
   * @throws InvalidInputException if it is no such document, or not as it was written
   * @throws IOException if {@code in} throws it
   */
  public static byte[] read(InputStream in) throws IOException {
    byte[] first = in.readNBytes(BEGIN.length());
    if (!Arrays.equals(first, BEGIN.getBytes(US_ASCII))) {
      throw refused("", JsonMessages.of("kept-publication-expected"));
    }
    byte[] document =
        new SequenceInputStream(new ByteArrayInputStream(first), in)
            .readNBytes(JsonLimits.MOST_BYTES);
    check(document);
    return document;
  }

  private static void check(byte[] document) {
    int end = document.length - LENGTH;
    if (end < BEFORE.length() || !endsWithMember(document, end)) {
      throw refused("/sha256", JsonMessages.of("checksum-missing"));
    }
    MessageDigest digest = sha256();
    digest.update(document, 0, end);
    if (!Arrays.equals(end(digest), Arrays.copyOfRange(document, end, document.length))) {
      throw refused("/sha256", JsonMessages.of("checksum-wrong"));
    }
  }

  private static boolean endsWithMember(byte[] document, int end) {
    byte[] before = BEFORE.getBytes(US_ASCII);
    return Arrays.equals(document, end - before.length, end, before, 0, before.length);
  }

  private static InvalidInputException refused(String place, Message what) {
    return new InvalidInputException(List.of(new Problem(place, 0, 0, what)));
  }

  /** {@return the end of a document, with the digest of its other bytes} */
  static byte[] end(MessageDigest digest) {
    return (HexFormat.of().formatHex(digest.digest()) + AFTER).getBytes(US_ASCII);
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java runtime has SHA-256", e);
    }
  }
}
