package org.assises.portal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The agents who may use the back office.
 *
 * @param passwords the password hashes by login name
 */
record Agents(Map<String, PasswordHash> passwords) {
  /** The hash for unknown names, so that refusing them takes as long as refusing known names. */
  private static final PasswordHash NOBODY = PasswordHash.ofNoPassword();

  Agents {
    passwords = Map.copyOf(passwords);
    passwords.keySet().forEach(Agents::checkName);
  }

  static Agents none() {
    return new Agents(Map.of());
  }

  static Agents of(String name, PasswordHash password) {
    return new Agents(Map.of(name, password));
  }

  /**
   * {@return the agents in a file, which has one line per agent: a name, a colon and the output of
   * the command {@code hash}}
   *
   * @throws IllegalArgumentException if a line is not of this form, not empty, and does not begin
   *     with {@code #}
   */
  static Agents parse(List<String> lines) {
    Map<String, PasswordHash> passwords = new LinkedHashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      if (!line.isEmpty() && !line.startsWith("#")) {
        int colon = line.indexOf(':');
        require(colon > 0, i, "an agent's line is NAME:HASH");
        require(!passwords.containsKey(line.substring(0, colon)), i, "this name is there already");
        passwords.put(line.substring(0, colon), PasswordHash.parse(line.substring(colon + 1)));
      }
    }
    return new Agents(passwords);
  }

  Agents and(Agents others) {
    Map<String, PasswordHash> all = new LinkedHashMap<>(passwords);
    all.putAll(others.passwords);
    return new Agents(all);
  }

  boolean isEmpty() {
    return passwords.isEmpty();
  }

  boolean has(String name) {
    return passwords.containsKey(name);
  }

  /**
   * {@return whether an agent has a password} The check is slow on purpose, for unknown names too.
   */
  boolean matches(String name, char[] password) {
    boolean right = Optional.ofNullable(passwords.get(name)).orElse(NOBODY).matches(password);
    return right && has(name);
  }

  private static void checkName(String name) {
    if (name.isBlank() || name.indexOf(':') >= 0 || name.length() > 60) {
      throw new IllegalArgumentException(
          "an agent has a name of 1 to 60 characters without a colon");
    }
  }

  private static void require(boolean kept, int line, String rule) {
    if (!kept) {
      throw new IllegalArgumentException("agents, line " + (line + 1) + ": " + rule);
    }
  }
}
