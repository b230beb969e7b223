package org.assises.portal;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/** The hash of a password, with salt and number of iterations: PBKDF2 with HMAC-SHA-256. */
final class PasswordHash {
  private static final int FEWEST = 100_000;

  /** The recommended number of iterations (OWASP, 2023). */
  private static final int USUAL = 600_000;

  private static final String NAME = "pbkdf2-sha256";

  private final int iterations;
  private final byte[] salt;
  private final byte[] key;

  private PasswordHash(int iterations, byte[] salt, byte[] key) {
    if (iterations < FEWEST || iterations > 10_000_000 || salt.length < 16 || key.length != 32) {
      throw new IllegalArgumentException(
          "a password hash has " + FEWEST + " iterations or more, 16 bytes of salt and 32 of key");
    }
    this.iterations = iterations;
    this.salt = salt;
    this.key = key;
  }

  /** {@return the hash of a password, with a new salt} */
  static PasswordHash of(char[] password) {
    byte[] salt = random(16);
    return new PasswordHash(USUAL, salt, derive(password, salt, USUAL));
  }

  /** {@return a hash that no password has} Checking a password against it takes the usual time. */
  static PasswordHash ofNoPassword() {
    return new PasswordHash(USUAL, random(16), random(32));
  }

  /**
   * {@return the hash that {@link #toString} wrote}
   *
   * @throws IllegalArgumentException if the text is not a hash
   */
  static PasswordHash parse(String text) {
    String[] parts = text.strip().split("\\$", -1);
    if (parts.length != 4 || !parts[0].equals(NAME) || !parts[1].matches("[0-9]{1,8}")) {
      throw new IllegalArgumentException(
          "a password hash is " + NAME + "$ITERATIONS$SALT$KEY, as the command hash prints it");
    }
    Base64.Decoder base64 = Base64.getDecoder();
    return new PasswordHash(
        Integer.parseInt(parts[1]), base64.decode(parts[2]), base64.decode(parts[3]));
  }

  /** {@return whether this is the hash of a password} Wrong passwords take the same time. */
  boolean matches(char[] password) {
    return MessageDigest.isEqual(key, derive(password, salt, iterations));
  }

  /** {@return the hash as text, for the file of agents} */
  @Override
  public String toString() {
    Base64.Encoder base64 = Base64.getEncoder().withoutPadding();
    return String.join(
        "$",
        NAME,
        Integer.toString(iterations),
        base64.encodeToString(salt),
        base64.encodeToString(key));
  }

  private static byte[] random(int length) {
    byte[] bytes = new byte[length];
    new SecureRandom().nextBytes(bytes);
    return bytes;
  }

  private static byte[] derive(char[] password, byte[] salt, int iterations) {
    try {
      return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
          .generateSecret(new PBEKeySpec(password, salt, iterations, 256))
          .getEncoded();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has PBKDF2 with HMAC-SHA-256", e);
    }
  }
}
