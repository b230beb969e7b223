package org.assises.portal;

import static java.util.Objects.requireNonNull;

/**
 * Who may publish.
 *
 * @param user the name to log in with
 * @param password what the password is checked against
 */
record Credentials(String user, PasswordHash password) {
  Credentials {
    requireNonNull(user, "user");
    requireNonNull(password, "password");
    if (user.isBlank() || user.indexOf(':') >= 0 || user.length() > 200) {
      throw new IllegalArgumentException(
          "a user has a name of 1 to 200 characters without a colon");
    }
  }
}
