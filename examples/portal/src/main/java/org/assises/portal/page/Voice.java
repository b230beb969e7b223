package org.assises.portal.page;

import static java.util.stream.Collectors.joining;

import java.util.Optional;
import org.assises.model.Contribution;
import org.assises.model.Mandate;
import org.assises.model.OnBehalfOf;
import org.assises.model.Session;
import org.assises.model.Speaker;

/**
 * A person's contribution to a session, with their function on that day.
 *
 * @param site what all pages share
 * @param session the session
 * @param contribution the contribution
 */
public record Voice(Site site, Session session, Contribution contribution) {

  /** {@return the name; if it is not published, the function or a neutral word} */
  public String name() {
    return name(speaker()).orElse(site.words().of("speaker"));
  }

  /** {@return the functions on that day; empty if none is known} */
  public String functions() {
    return site.assises().mandatesOf(contribution, session).stream()
        .map(this::function)
        .collect(joining(" ; "));
  }

  /** {@return the role, such as {@code modération}; empty for speakers} */
  public String role() {
    return site.words().of("role", contribution.role());
  }

  /** {@return whom the person stands in for; empty for nobody} */
  public Optional<String> standsInFor() {
    return contribution.onBehalfOf().map(this::called);
  }

  /** {@return the address of the person's page} */
  public String path() {
    return "/intervenants/" + contribution.speaker().value();
  }

  private Speaker speaker() {
    return site.assises().speaker(contribution.speaker());
  }

  private String function(Mandate mandate) {
    String function = site.plain(mandate.function());
    return mandate
        .organization()
        .map(id -> site.plain(site.assises().organization(id).name()))
        .filter(name -> !function.contains(name))
        .map(name -> function + ", " + name)
        .orElse(function);
  }

  private String called(OnBehalfOf other) {
    return other.match(
        person ->
            name(site.assises().speaker(person.speaker())).orElse(site.words().of("someone-else")),
        body -> site.plain(site.assises().organization(body.organization()).name()));
  }

  private static Optional<String> name(Speaker speaker) {
    return speaker.name().map(org.assises.model.Name::value);
  }
}
