package org.assises.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.Set;
import org.assises.wording.Message;
import org.assises.wording.Wording;

/** The texts of the command line in one language. */
record Texts(Locale language) {
  private static final Wording SENTENCES =
      Wording.of(file -> Texts.class.getResourceAsStream(file), "texts", Message.LANGUAGES);

  /**
   * Returns the texts in the language of the arguments or the environment; English if that language
   * is not supported.
   */
  static Texts of(String[] arguments, Map<String, String> environment) {
    // Help and errors need the language before picocli has read the arguments.
    String joined = "\n" + String.join("\n", arguments) + "\n";
    for (String language : Message.LANGUAGES) {
      if (joined.contains("\n--lang=" + language + "\n")
          || joined.contains("\n--lang\n" + language + "\n")) {
        return new Texts(Locale.forLanguageTag(language));
      }
    }
    return new Texts(Locale.forLanguageTag(language(environment)));
  }

  private static String language(Map<String, String> environment) {
    for (String name : List.of("LC_ALL", "LC_MESSAGES", "LANG")) {
      String value = environment.getOrDefault(name, "");
      if (!value.isEmpty()) {
        String language = value.replaceFirst("[_.@].*", "");
        return Message.LANGUAGES.contains(language) ? language : Message.LANGUAGES.get(0);
      }
    }
    return Message.LANGUAGES.get(0);
  }

  /** Returns the keys of a language. */
  static Set<String> keys(Locale language) {
    return SENTENCES.keys(language);
  }

  /**
   * Returns the sentence under a key.
   *
   * @param named the placeholders and their values, alternating
   */
  String say(String key, Object... named) {
    Map<String, String> values = new LinkedHashMap<>();
    for (int i = 0; i < named.length; i += 2) {
      values.put(named[i].toString(), named[i + 1].toString());
    }
    return SENTENCES.say(language, key, values);
  }

  /**
   * Returns the sentence of a key for a number of things; the one of {@code key.one} for one thing.
   */
  String count(String key, long count, Object... named) {
    boolean single = count == 1 || (count == 0 && language.getLanguage().equals("fr"));
    boolean own = single && SENTENCES.keys(language).contains(key + ".one");
    Object[] all = new Object[named.length + 2];
    System.arraycopy(named, 0, all, 2, named.length);
    all[0] = "count";
    all[1] = count;
    return say(own ? key + ".one" : key, all);
  }

  /** Returns an instant as local date and time of a zone. */
  String moment(Instant instant, ZoneId zone) {
    ZonedDateTime shown = instant.atZone(zone);
    String pattern = count("moment", shown.getDayOfMonth());
    return DateTimeFormatter.ofPattern(pattern, language).format(shown);
  }

  /** Returns the first elements of a list, separated by commas, and how many more there are. */
  String list(List<String> things, int most) {
    int more = things.size() - most;
    return more <= 0
        ? String.join(", ", things)
        : count("list.more", more, "list", String.join(", ", things.subList(0, most)));
  }

  /** Returns the texts that {@code --help} shows. Reading them takes some milliseconds. */
  ResourceBundle help() {
    String file = "help_" + language.getLanguage() + ".properties";
    try (InputStreamReader in =
        new InputStreamReader(requireNonNull(Texts.class.getResourceAsStream(file)), UTF_8)) {
      return new PropertyResourceBundle(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
