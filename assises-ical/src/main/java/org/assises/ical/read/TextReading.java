package org.assises.ical.read;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.assises.input.PlainText;
import org.assises.model.Text;

/** Reads the texts of an event in all their languages. */
final class TextReading {
  private static final String WORD = "(?:annul[ée]e?s?|cancell?ed|nullet)";
  private static final Pattern CANCELLED =
      Pattern.compile(
          "^(?:[\\[(]?"
              + WORD
              + "[\\])]?\\s*[:–—-]\\s*|[\\[(]"
              + WORD
              + "[\\])]\\s*)+"
              + "|(?:\\s*[\\[(]"
              + WORD
              + "[\\])]|\\s+[–—-]\\s*"
              + WORD
              + ")$",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern MEDIA =
      Pattern.compile(
          "(?:<|&lt;)(?:img|iframe|video|audio|object|embed|svg)\\b", Pattern.CASE_INSENSITIVE);

  private final EventProperties event;
  private final String language;

  TextReading(EventProperties event, String language) {
    this.event = event;
    this.language = language;
  }

  /**
   * Returns a text with one value for each LANGUAGE; empty if all are missing or blank. A second
   * value in the same language is left out and reported.
   */
  Optional<Text> text(String property) {
    Map<String, String> byLanguage = new LinkedHashMap<>();
    for (RawProperty value : event.all(property)) {
      String plain = plain(property, CalendarText.unescaped(value.value()));
      if (!plain.isEmpty() && byLanguage.putIfAbsent(language(value), plain) != null) {
        event.report(value, "language-repeated");
      }
    }
    return byLanguage.isEmpty() ? Optional.empty() : Optional.of(new Text(byLanguage));
  }

  /**
   * Returns the title, without a mark such as {@code [Annulé]} if the event is cancelled. If only
   * the title says so, that is reported.
   */
  Optional<Text> title(boolean cancelled) {
    Optional<Text> title = text("SUMMARY");
    if (!cancelled && title.filter(TextReading::isMarked).isPresent()) {
      event.report("SUMMARY", "cancelled-in-title");
    }
    return cancelled ? title.map(TextReading::withoutMark) : title;
  }

  private static boolean isMarked(Text title) {
    return title.byLanguage().values().stream().anyMatch(text -> CANCELLED.matcher(text).find());
  }

  private static Text withoutMark(Text title) {
    Map<String, String> byLanguage = new LinkedHashMap<>(title.byLanguage());
    byLanguage.replaceAll(
        (language, text) -> {
          String rest = CANCELLED.matcher(text).replaceAll("").strip();
          return rest.isEmpty() ? text : rest;
        });
    return new Text(byLanguage);
  }

  /** Returns a text as plain text, without deceptive characters. */
  String plain(String property, String text) {
    String plain = PlainText.of(text);
    if (!plain.equals(text) && MEDIA.matcher(text).find() && !MEDIA.matcher(plain).find()) {
      event.report(property, "media-unread");
    }
    return event.open(property, plain).strip();
  }

  private String language(RawProperty property) {
    return property.parameter("LANGUAGE").filter(CalendarContext::isLanguage).orElse(language);
  }
}
