package org.assises.json.openagenda;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.assises.model.Broadcast;
import org.assises.model.Document;
import org.assises.model.Session;
import org.assises.model.Text;
import org.assises.publication.Publication;
import org.assises.publication.ShownPerson;

/**
 * Writes the long description of an event in Markdown: the description, the people who take part,
 * and the links that OpenAgenda has no field for.
 */
final class LongDescription {
  private static final String PARAGRAPH = "\n\n";

  private final Publication publication;

  LongDescription(Publication publication) {
    this.publication = publication;
  }

  /** {@return the text; empty if it adds nothing to the short description} */
  Optional<Text> of(Session session) {
    List<Locale> languages = publication.assises().languages();
    boolean more =
        session
                .description()
                .filter(text -> Shortened.isLonger(text, Shortened.DESCRIPTION))
                .isPresent()
            || !people(session, languages).isEmpty()
            || !links(session, languages).isEmpty();
    return more ? Optional.of(inAllLanguages(session)) : Optional.empty();
  }

  /** Returns whether the description is too long in any of its languages. */
  boolean cuts(Session session) {
    return session.description().isPresent()
        && languages(session)
            .map(language -> List.of(Locale.forLanguageTag(language)))
            .anyMatch(
                asked ->
                    Markdown.of(session.description().get().in(asked)).length()
                        > room(session, asked));
  }

  /** Returns the number of characters of Markdown that the description may have. */
  private int room(Session session, List<Locale> asked) {
    String rest = rest(session, asked);
    int used = rest.isEmpty() ? 0 : rest.length() + PARAGRAPH.length();
    return Math.max(0, Shortened.LONG_DESCRIPTION - used);
  }

  /** Returns as much of a text as fits, as Markdown. */
  private static String fitting(String text, int room) {
    String markdown = Markdown.of(text);
    int least = 1;
    int most = text.length();
    while (markdown.length() > room && least < most) {
      int length = (least + most + 1) / 2;
      String shorter = Markdown.of(Shortened.to(length, text));
      if (shorter.length() <= room) {
        least = length;
      } else {
        most = length - 1;
      }
    }
    return markdown.length() <= room ? markdown : Markdown.of(Shortened.to(least, text));
  }

  private Text inAllLanguages(Session session) {
    Map<String, String> all = new TreeMap<>();
    languages(session)
        .forEach(
            language -> {
              List<Locale> asked = List.of(Locale.forLanguageTag(language));
              String rest = rest(session, asked);
              String about =
                  session
                      .description()
                      .map(text -> fitting(text.in(asked), room(session, asked)))
                      .orElse("");
              String whole =
                  Stream.of(about, rest)
                      .filter(part -> !part.isEmpty())
                      .collect(joining(PARAGRAPH));
              all.put(language, Shortened.to(Shortened.LONG_DESCRIPTION, whole));
            });
    return new Text(all);
  }

  private static Stream<String> languages(Session session) {
    return session.description().orElse(session.title()).byLanguage().keySet().stream();
  }

  private String rest(Session session, List<Locale> languages) {
    return Stream.of(people(session, languages), links(session, languages))
        .filter(lines -> !lines.isEmpty())
        .map(lines -> lines.stream().map(line -> "- " + line).collect(joining("\n")))
        .collect(joining(PARAGRAPH));
  }

  private List<String> people(Session session, List<Locale> languages) {
    return publication.shown(session).contributions().stream()
        .map(part -> person(part.person(), languages))
        .filter(line -> !line.isEmpty())
        .toList();
  }

  private static String person(ShownPerson person, List<Locale> languages) {
    Stream<String> functions =
        person.functions().stream().map(mandate -> mandate.function().in(languages));
    return Stream.concat(person.name().stream(), functions)
        .map(Markdown::of)
        .collect(joining(", "));
  }

  private static List<String> links(Session session, List<Locale> languages) {
    List<String> links = new ArrayList<>();
    session.page().ifPresent(page -> links.add("<" + page + ">"));
    for (Document document : session.documents()) {
      links.add(Markdown.link(document.title().in(languages), document.page()));
    }
    for (Broadcast broadcast : session.broadcasts()) {
      broadcast.page().ifPresent(page -> links.add(link(broadcast, page.toString(), languages)));
    }
    return links;
  }

  private static String link(Broadcast broadcast, String page, List<Locale> languages) {
    return broadcast
        .channel()
        .map(channel -> Markdown.link(channel.in(languages), page))
        .orElse("<" + page + ">");
  }
}
