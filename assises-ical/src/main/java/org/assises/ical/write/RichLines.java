package org.assises.ical.write;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.assises.ical.line.ContentLines;
import org.assises.ical.line.Keyword;
import org.assises.model.Contribution;
import org.assises.model.Document;
import org.assises.model.Mandate;
import org.assises.model.Place;
import org.assises.model.Session;
import org.assises.model.Speaker;
import org.assises.model.SpeakerId;
import org.assises.model.ThemeId;
import org.assises.publication.ShownContribution;
import org.assises.publication.ShownPerson;
import org.assises.publication.ShownSession;

/**
 * Writes what {@link CalendarOptions#rich} adds to an event: people and places (RFC 9073), links
 * and concepts (RFC 9253).
 */
final class RichLines {
  private final List<Locale> languages;
  private final String authority;

  RichLines(List<Locale> languages, String authority) {
    this.languages = languages;
    this.authority = authority;
  }

  /** Writes the properties of a session with this DESCRIPTION, which may be empty. */
  void writeProperties(ShownSession shown, String description, ContentLines lines)
      throws IOException {
    Session session = shown.session();
    if (!description.isEmpty()) {
      lines
          .property(Keyword.STYLED_DESCRIPTION)
          .parameter(Keyword.VALUE, "TEXT")
          .parameter(Keyword.FMTTYPE, "text/html")
          .parameter(Keyword.DERIVED, "TRUE")
          .text(Html.of(description))
          .end();
    }
    Optional<URI> page = shown.nearestPage();
    if (page.isPresent()) {
      writeLink("describedby", page.get(), Optional.of("text/html"), lines);
    }
    for (Document document : session.documents()) {
      writeLink("related", document.page(), document.mediaType(), lines);
    }
    for (ThemeId theme : session.themes()) {
      lines.property(Keyword.CONCEPT).uri(concept(theme, shown.firstYear())).end();
    }
  }

  /**
   * Writes the components, which follow all properties. A person with several contributions is one
   * participant, with the first of them.
   */
  void writeComponents(ShownSession session, ContentLines lines) throws IOException {
    Set<SpeakerId> written = new HashSet<>();
    for (ShownContribution part : session.contributions()) {
      if (written.add(part.contribution().speaker())) {
        writeParticipant(part, lines);
      }
    }
    Optional<Place> place = session.place();
    if (place.isPresent()) {
      writeLocation(place.get(), lines);
    }
  }

  private static void writeLink(
      String relation, URI link, Optional<String> mediaType, ContentLines lines)
      throws IOException {
    lines
        .property(Keyword.LINK)
        .parameter(Keyword.VALUE, "URI")
        .parameter(Keyword.LINKREL, relation);
    if (mediaType.isPresent()) {
      lines.parameter(Keyword.FMTTYPE, mediaType.get());
    }
    lines.uri(link).end();
  }

  /**
   * Returns a tag URI (RFC 4151) made of the authority and the year of the first edition, so that
   * it is the same in every calendar.
   */
  private URI concept(ThemeId theme, int year) {
    return URI.create("tag:" + authority + "," + year + ":theme/" + theme.value());
  }

  private void writeParticipant(ShownContribution part, ContentLines lines) throws IOException {
    ShownPerson person = part.person();
    Speaker speaker = person.speaker();
    String functions =
        person.functions().stream()
            .map(Mandate::function)
            .map(f -> f.in(languages))
            .collect(joining(", "));
    Optional<String> name = person.name();
    if (name.isEmpty() && functions.isEmpty()) {
      return;
    }
    lines.begin(Keyword.PARTICIPANT);
    lines.property(Keyword.UID).text("speaker." + speaker.id().value() + "@" + authority).end();
    boolean speaks = part.contribution().role() != Contribution.Role.INTERPRETER;
    lines.property(Keyword.PARTICIPANT_TYPE).token(speaks ? "SPEAKER" : "ACTIVE").end();
    lines.property(Keyword.SUMMARY).text(name.orElse(functions)).end();
    if (name.isPresent() && !functions.isEmpty()) {
      lines.property(Keyword.DESCRIPTION).text(functions).end();
    }
    if (speaker.page().isPresent()) {
      lines.property(Keyword.URL).uri(speaker.page().get()).end();
    }
    lines.end(Keyword.PARTICIPANT);
  }

  private void writeLocation(Place place, ContentLines lines) throws IOException {
    lines.begin(Keyword.VLOCATION);
    lines.property(Keyword.UID).text("place." + place.id().value() + "@" + authority).end();
    lines.property(Keyword.NAME).text(place.name().in(languages)).end();
    if (place.address().isPresent()) {
      lines.property(Keyword.DESCRIPTION).text(place.address().get().line()).end();
    }
    PlaceLines.writeGeo(place, lines);
    if (place.page().isPresent()) {
      lines.property(Keyword.URL).uri(place.page().get()).end();
    }
    lines.end(Keyword.VLOCATION);
  }
}
