package org.assises.input;

import java.util.regex.Pattern;
import org.assises.screening.ContactData;

/**
 * Creates neutral ids for items that a source identifies by personal data, such as a login or an
 * e-mail address.
 *
 * <p>An id is published and stays when consent to a name is withdrawn. It is therefore a digest of
 * the key and its scope. The same person gets the same id in each import of a source, but another
 * id in another edition.
 */
public final class NeutralId {
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");
  private static final Pattern UUID =
      Pattern.compile("[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}");

  private NeutralId() {}

  /**
   * {@return a neutral id, such as {@code person-5d41402abc4b2a76}}
   *
   * @param prefix the start of the id, at most 40 characters that are allowed in ids
   * @param scope the scope in which the key is unique, such as the imported edition
   * @param key the key at the source
   */
  public static String of(String prefix, String scope, String key) {
    return prefix + "-" + IdText.digest(scope.length() + ":" + scope + key);
  }

  /**
   * {@return whether a key contains nothing personal, because it is a number of up to nine digits
   * or a UUID} Such a key can be part of an id.
   */
  public static boolean isOpaque(String key) {
    return (NUMBER.matcher(key).matches() || UUID.matcher(key).matches())
        && ContactData.inCode(key).isEmpty();
  }
}
