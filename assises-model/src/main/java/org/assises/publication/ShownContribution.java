package org.assises.publication;

import java.util.List;
import java.util.Optional;
import org.assises.model.Assises;
import org.assises.model.Contribution;
import org.assises.model.Session;
import org.assises.model.Speaker;

/** A contribution in the published form of a session, with the people and organizations in it. */
public final class ShownContribution {
  private final Assises assises;
  private final Session session;
  private final Contribution contribution;

  ShownContribution(Assises assises, Session session, Contribution contribution) {
    this.assises = assises;
    this.session = session;
    this.contribution = contribution;
  }

  /** {@return the contribution} */
  public Contribution contribution() {
    return contribution;
  }

  /** {@return the person who takes part, with the functions in which they do} */
  public ShownPerson person() {
    return new ShownPerson(
        assises,
        assises.speaker(contribution.speaker()),
        assises.mandatesOf(contribution, session));
  }

  /**
   * {@return the person whom they represent, with the functions held on the day of the session;
   * empty if they represent nobody or an organization}
   */
  public Optional<ShownPerson> absentPerson() {
    return contribution
        .onBehalfOf()
        .flatMap(
            other -> other.match(person -> Optional.of(person.speaker()), body -> Optional.empty()))
        .map(assises::speaker)
        .map(this::onTheDay);
  }

  private ShownPerson onTheDay(Speaker absent) {
    return new ShownPerson(
        assises, absent, assises.dayOf(session).map(absent::mandatesOn).orElse(List.of()));
  }

  /** {@return the organization that they represent; empty if none or a person} */
  public Optional<ShownOrganization> representedBody() {
    return contribution
        .onBehalfOf()
        .flatMap(
            other ->
                other.match(person -> Optional.empty(), body -> Optional.of(body.organization())))
        .map(assises::organization)
        .map(body -> new ShownOrganization(assises, body));
  }
}
