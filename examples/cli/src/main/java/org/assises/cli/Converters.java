package org.assises.cli;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.function.Function;
import org.assises.json.dcat.DcatFormat;
import org.assises.model.EditionId;
import org.assises.model.Id;
import org.assises.model.ItemKind;
import org.assises.model.PartialDate;
import org.assises.model.SourceId;
import org.assises.model.Text;
import org.assises.wording.Message;
import picocli.CommandLine;
import picocli.CommandLine.ITypeConverter;

/**
 * Converts arguments to values. An invalid argument is a {@link Misuse}, whose message never
 * repeats it.
 */
final class Converters {
  private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
  private static final Instant END = Instant.parse("+10000-01-01T00:00:00Z");

  private Converters() {}

  static void addTo(CommandLine commands) {
    add(commands, Path.class, Path::of, "expected.path");
    add(commands, Instant.class, Converters::instant, "expected.instant");
    add(commands, URI.class, Converters::base, "expected.base");
    add(commands, Id.class, Converters::item, "expected.item");
    add(commands, EditionId.class, EditionId::new, "expected.id");
    add(commands, SourceId.class, SourceId::new, "expected.id");
    add(commands, ZoneId.class, ZoneId::of, "expected.zone");
    add(commands, LocalDate.class, LocalDate::parse, "expected.day");
    add(commands, PartialDate.class, PartialDate::parse, "expected.date");
    commands.registerConverter(Locale.class, Converters::language);
  }

  private static <T> void add(
      CommandLine commands, Class<T> type, Function<String, T> converter, String expected) {
    commands.registerConverter(type, text -> convert(text, converter, expected));
  }

  private static <T> T convert(String text, Function<String, T> converter, String expected) {
    try {
      return converter.apply(text);
    } catch (IllegalArgumentException | DateTimeException e) {
      throw new Misuse(expected);
    }
  }

  private static Instant instant(String text) {
    Instant instant = Instant.parse(text);
    if (instant.isBefore(FIRST) || !instant.isBefore(END)) {
      throw new DateTimeException("no calendar has that year");
    }
    return instant;
  }

  private static Id item(String text) {
    int slash = text.indexOf('/');
    for (ItemKind kind : ItemKind.values()) {
      if (slash > 0 && kind.code().equals(text.substring(0, slash))) {
        return kind.id(text.substring(slash + 1));
      }
    }
    throw new IllegalArgumentException("no such kind");
  }

  private static URI base(String text) {
    try {
      URI base = new URI(text);
      DcatFormat.builder(base);
      return base;
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException("no address", e);
    }
  }

  private static Locale language(String text) {
    if (!Message.LANGUAGES.contains(text)) {
      throw new Misuse("expected.language", "choices", String.join(", ", Message.LANGUAGES));
    }
    return Locale.forLanguageTag(text);
  }

  /** A name, which follows the rules of texts. */
  static final class Name implements ITypeConverter<String> {
    @Override
    public String convert(String name) {
      var unused = Converters.convert(name, line -> Text.of("fr", line), "expected.name");
      return name;
    }
  }

  /** A language of a document, by its tag. */
  static final class LanguageTag implements ITypeConverter<Locale> {
    @Override
    public Locale convert(String tag) {
      return Converters.convert(tag, LanguageTag::language, "expected.tag");
    }

    private static Locale language(String tag) {
      Locale language = Locale.forLanguageTag(tag);
      if (tag.isEmpty() || !language.toLanguageTag().equals(tag)) {
        throw new IllegalArgumentException("no such language");
      }
      return language;
    }
  }
}
