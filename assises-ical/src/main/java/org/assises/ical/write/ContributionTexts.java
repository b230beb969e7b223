package org.assises.ical.write;

import java.io.IOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.assises.ical.line.ContentLines;
import org.assises.ical.line.Phrase;
import org.assises.ical.line.TextValue;
import org.assises.ical.words.Words;
import org.assises.model.Contribution;
import org.assises.model.Mandate;
import org.assises.model.SpeakerId;
import org.assises.publication.ShownContribution;
import org.assises.publication.ShownOrganization;
import org.assises.publication.ShownPerson;

/**
 * Describes a contribution in one line: the person, their functions, their role and whom they
 * represent.
 *
 * <p>A person is encoded again only if their functions are others than in the session before.
 */
final class ContributionTexts {
  private final List<Locale> languages;
  private final Words words;
  private final ContentLines kept;
  private final Map<SpeakerId, Made> made = new HashMap<>();
  private final Map<Contribution.Role, Phrase> roles = new EnumMap<>(Contribution.Role.class);
  private final StringBuilder text = new StringBuilder(80);

  private record Made(List<Mandate> functions, Phrase person) {
    /** Compares the functions by identity, which is quicker and at worst encodes a person again. */
    @SuppressWarnings("ReferenceEquality")
    boolean isIn(List<Mandate> others) {
      boolean same = functions.size() == others.size();
      for (int i = 0; same && i < functions.size(); i++) {
        same = functions.get(i) == others.get(i);
      }
      return same;
    }
  }

  ContributionTexts(List<Locale> languages, Words words, ContentLines kept) {
    this.languages = languages;
    this.words = words;
    this.kept = kept;
  }

  /**
   * Returns the beginning of a line, such as {@code - Isabelle Assih, maire de Quimper}; it is
   * empty if neither a name nor a function is public.
   */
  Phrase person(ShownPerson person) throws IOException {
    Made known = made.get(person.speaker().id());
    if (known == null || !known.isIn(person.functions())) {
      known =
          new Made(person.functions(), kept.phrase(person.isUnknown() ? "" : text("- ", person)));
      made.put(person.speaker().id(), known);
    }
    return known.person;
  }

  /**
   * Writes the rest of the line: the role, unless it is that of a speaker, and whom they represent.
   */
  void writeRest(ShownContribution part, TextValue target) throws IOException {
    Phrase role = role(part.contribution().role());
    if (!role.isEmpty()) {
      target.add(role);
    }
    if (part.contribution().onBehalfOf().isPresent()) {
      target.add(", " + words.onBehalfOf() + " " + represented(part));
    }
  }

  private Phrase role(Contribution.Role role) throws IOException {
    Phrase known = roles.get(role);
    if (known == null) {
      String word = words.role(role);
      known = kept.phrase(word.isEmpty() ? "" : " (" + word + ")");
      roles.put(role, known);
    }
    return known;
  }

  private String represented(ShownContribution part) {
    return part.absentPerson()
        .map(absent -> text("", absent))
        .or(() -> part.representedBody().map(body -> body.name(languages)))
        .orElseThrow();
  }

  /** Returns the name, if it is public, and the functions. */
  private String text(String before, ShownPerson person) {
    text.setLength(0);
    text.append(before);
    String separator = "";
    if (person.name().isPresent()) {
      text.append(person.name().get());
      separator = ", ";
    }
    for (Mandate function : person.functions()) {
      text.append(separator);
      addFunction(function, person.organization(function));
      separator = ", ";
    }
    return text.toString();
  }

  private void addFunction(Mandate mandate, Optional<ShownOrganization> body) {
    String function = mandate.function().in(languages);
    text.append(function);
    if (body.isPresent()) {
      String organization = body.get().name(languages);
      if (!function.contains(organization)) {
        text.append(" (").append(organization).append(')');
      }
    }
  }
}
