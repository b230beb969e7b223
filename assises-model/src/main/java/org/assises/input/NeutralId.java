package org.assises.input;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.assises.screening.ContactData;

/**
 * Ids for what a source knows by something personal: a login, a code that somebody chose, an e-mail
 * address.
 *
 * <p>An id is published, and stays when a name is taken back. So that it tells nobody who is meant,
 * it is a digest of what the source has, together with where it comes from: the same person has
 * another id in another edition, and the same id in each import of the same source.
 */
public final class NeutralId {
  private static final int DIGEST_OCTETS = 8;
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");
  private static final Pattern UUID =
      Pattern.compile("[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}");

  private NeutralId() {}

  /**
   * {@return an id such as {@code person-5d41402abc4b2a76}}
   *
   * @param prefix what kind of thing it is, in at most 40 characters that ids have
   * @param scope where the key is valid, such as the edition that is imported
   * @param key what the source knows it by
   */
  public static String of(String prefix, String scope, String key) {
    String text = scope.length() + ":" + scope + key;
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
      return prefix + "-" + HexFormat.of().formatHex(digest, 0, DIGEST_OCTETS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JVM has SHA-256", e);
    }
  }

  /**
   * {@return whether nobody chose the key: a number of up to nine digits, or a UUID} Such a key of
   * a person may stand in an id as it is.
   */
  public static boolean isOpaque(String key) {
    return (NUMBER.matcher(key).matches() || UUID.matcher(key).matches())
        && ContactData.inCode(key).isEmpty();
  }
}
