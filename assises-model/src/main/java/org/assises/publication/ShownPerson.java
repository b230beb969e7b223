package org.assises.publication;

import java.util.List;
import java.util.Optional;
import org.assises.model.Assises;
import org.assises.model.Mandate;
import org.assises.model.Organization;
import org.assises.model.Speaker;

/** A person in the published form of a session, with the functions that they have in it. */
public final class ShownPerson {
  private final Assises assises;
  private final Speaker speaker;
  private final List<Mandate> functions;

  ShownPerson(Assises assises, Speaker speaker, List<Mandate> functions) {
    this.assises = assises;
    this.speaker = speaker;
    this.functions = functions;
  }

  /** {@return the person} */
  public Speaker speaker() {
    return speaker;
  }

  /** {@return the name; empty if it is not published} */
  public Optional<String> name() {
    return speaker.name().isPresent()
        ? Optional.of(speaker.name().get().value())
        : Optional.empty();
  }

  /** {@return the functions, in the order of the person's mandates} */
  public List<Mandate> functions() {
    return functions;
  }

  /** {@return the organization of one of the functions; empty if not recorded} */
  public Optional<ShownOrganization> organization(Mandate function) {
    return ShownOrganization.of(function.organization(), assises);
  }

  /** {@return the organizations of the functions, each once} */
  public List<ShownOrganization> organizations() {
    return functions.stream()
        .flatMap(function -> function.organization().stream())
        .distinct()
        .map(assises::organization)
        .map(this::shown)
        .toList();
  }

  private ShownOrganization shown(Organization body) {
    return new ShownOrganization(assises, body);
  }

  /** {@return whether neither a name nor a function is published} */
  public boolean isUnknown() {
    return speaker.name().isEmpty() && functions.isEmpty();
  }
}
