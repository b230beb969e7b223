package org.assises.portal;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.assises.portal.store.Store;

/** A key for signing forms and cookies. */
public final class Secret {
  private static final String HMAC = "HmacSHA256";

  private final SecretKeySpec key;

  private Secret(byte[] key) {
    this.key = new SecretKeySpec(key, HMAC);
  }

  /** {@return a new key, which is lost when the process ends} */
  static Secret create() {
    return new Secret(random());
  }

  /**
   * {@return the key of a store, so that one portal accepts the forms of another one on the same
   * store}
   */
  static Secret of(Store store) {
    return new Secret(store.signingKey(random()));
  }

  /** {@return the signature of a text, in hexadecimal} */
  public String sign(String text) {
    try {
      Mac mac = Mac.getInstance(HMAC);
      mac.init(key);
      return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has HMAC with SHA-256", e);
    }
  }

  /** {@return whether a signature is that of a text} */
  public boolean signed(String text, String signature) {
    return MessageDigest.isEqual(
        sign(text).getBytes(StandardCharsets.UTF_8), signature.getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] random() {
    byte[] key = new byte[32];
    new SecureRandom().nextBytes(key);
    return key;
  }
}
