package org.assises.portal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Who may work in the back office.
 *
 * @param passwords what each agent's password is checked against, by the name to log in with
 */
record Agents(Map<String, PasswordHash> passwords) {
  /** Of a password that nobody has: an unknown name takes as long to refuse as a known one. */
  private static final PasswordHash NOBODY = PasswordHash.of("personne".toCharArray());

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
   * {@return the agents of a file: a name, a colon and what the command {@code hash} printed, on a
   * line each}
   *
   * @throws IllegalArgumentException if a line is neither that, empty, nor begins with {@code #}
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

  /** {@return whether the password is that agent's; slow on purpose, for unknown names too} */
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
