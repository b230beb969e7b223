package org.assises.input;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assises.model.Address;
import org.assises.model.Area;
import org.assises.model.Attested;
import org.assises.model.Author;
import org.assises.model.Broadcast;
import org.assises.model.Claim;
import org.assises.model.Cost;
import org.assises.model.CouncilDecision;
import org.assises.model.Document;
import org.assises.model.FollowUp;
import org.assises.model.Location;
import org.assises.model.Mandate;
import org.assises.model.Measure;
import org.assises.model.Name;
import org.assises.model.Organization;
import org.assises.model.Orientation;
import org.assises.model.Place;
import org.assises.model.Proposal;
import org.assises.model.Registration;
import org.assises.model.Room;
import org.assises.model.Session;
import org.assises.model.Source;
import org.assises.model.Speaker;
import org.assises.model.Theme;
import org.assises.wording.Message;

/**
 * Removes contact data from the texts, lines and links of imported items. All kinds of import share
 * it.
 *
 * <p>A test checks that it covers all components of the model.
 */
final class HoldingBack {
  private static final String FOUND = "contact-data-imported";

  private final HeldTexts texts = new HeldTexts();

  /**
   * {@return the kind and place of all contact data, without its value}
   *
   * @param losses the losses of the reader. If it found all contact data itself, the places are its
   *     own, such as the column and line of a table
   */
  List<Problem> found(List<Problem> losses) {
    List<Problem> byReader = losses.stream().filter(HoldingBack::isContactData).toList();
    List<Problem> all = texts.held().stream().map(held -> problem(FOUND, held)).toList();
    return all.isEmpty() || byReader.size() < all.size() ? all : byReader;
  }

  /** {@return the losses that are not about contact data} */
  static List<Problem> others(List<Problem> losses) {
    return losses.stream().filter(problem -> !isContactData(problem)).toList();
  }

  private static boolean isContactData(Problem problem) {
    return problem.code().equals(FOUND);
  }

  /** {@return the other losses of the reader, followed by one for each removal} */
  List<Problem> losses(List<Problem> losses) {
    List<Problem> all = new ArrayList<>(others(losses));
    for (HeldTexts.Held held : texts.held()) {
      all.add(problem(held.whole() ? "contact-data-held-back" : "contact-data-cut-out", held));
    }
    return all;
  }

  private static Problem problem(String code, HeldTexts.Held held) {
    return new Problem(held.place(), 0, 0, Message.of(code, "kind", held.kind().code()));
  }

  Place of(Place place) {
    texts.at("places", place.id());
    return new Place(
        place.id(),
        texts.required("name", place.name()),
        address(place.address()),
        place.coordinates(),
        place.accessibility(),
        texts.link("page", place.page()));
  }

  private Optional<Address> address(Optional<Address> address) {
    Optional<String> line = address.map(Address::line);
    Optional<String> kept = texts.line("address", line);
    return kept.equals(line) ? address : kept.map(Address::parse);
  }

  Room of(Room room) {
    texts.at("rooms", room.id());
    return new Room(
        room.id(),
        room.place(),
        texts.required("name", room.name()),
        room.capacity(),
        room.accessibility());
  }

  Theme of(Theme theme) {
    texts.at("themes", theme.id());
    return new Theme(
        theme.id(),
        texts.required("name", theme.name()),
        texts.text("description", theme.description()));
  }

  Speaker of(Speaker speaker) {
    texts.at("speakers", speaker.id());
    return new Speaker(
        speaker.id(),
        name("name", speaker.name()),
        speaker.mandates().stream().map(this::of).toList(),
        texts.text("biography", speaker.biography()),
        texts.link("page", speaker.page()));
  }

  private Mandate of(Mandate mandate) {
    return new Mandate(
        mandate.id(),
        texts.required("mandates", mandate.function()),
        mandate.organization(),
        mandate.since(),
        mandate.until(),
        mandate.attestations().stream().map(claim -> of("mandates", claim)).toList());
  }

  private <T> Claim<T> of(String member, Claim<T> claim) {
    return new Claim<>(claim.value(), claim.source(), texts.text(member, claim.note()));
  }

  private <T> Attested<T> of(String member, Attested<T> fact) {
    return new Attested<>(
        fact.value(),
        fact.claims().stream().map(claim -> of(member, claim)).toList(),
        texts.text(member, fact.reason()));
  }

  Session of(Session session) {
    texts.at("sessions", session.id());
    return session.toBuilder()
        .title(texts.required("title", session.title()))
        .description(texts.text("description", session.description()))
        .registration(session.registration().map(this::of))
        .documents(documents("documents", session.documents()))
        .broadcasts(session.broadcasts().stream().map(this::of).toList())
        .attendance(session.attendance().map(fact -> of("attendance", fact)))
        .page(texts.link("page", session.page()))
        .build();
  }

  private Registration of(Registration registration) {
    return new Registration(
        registration.required(),
        texts.link("registration", registration.page()),
        registration.capacity(),
        registration.until());
  }

  private Broadcast of(Broadcast broadcast) {
    return new Broadcast(
        broadcast.kind(),
        texts.link("broadcasts", broadcast.page()),
        texts.text("broadcasts", broadcast.channel()),
        broadcast.start(),
        broadcast.sources());
  }

  /** A document whose link contains contact data is removed. */
  private List<Document> documents(String member, List<Document> documents) {
    List<Document> kept = new ArrayList<>();
    for (Document document : documents) {
      Optional<URI> page = texts.link(member, Optional.of(document.page()));
      page.ifPresent(
          link ->
              kept.add(
                  new Document(
                      texts.required(member, document.title()),
                      link,
                      document.mediaType(),
                      document.language())));
    }
    return kept;
  }

  private Optional<Name> name(String member, Optional<Name> name) {
    return name.filter(each -> texts.line(member, Optional.of(each.value())).isPresent());
  }

  Source of(Source source) {
    texts.at("sources", source.id());
    return new Source(
        source.id(),
        texts.required("title", source.title()),
        texts.line("publisher", source.publisher()),
        source.date(),
        texts.link("page", source.page()));
  }

  Organization of(Organization organization) {
    texts.at("organizations", organization.id());
    return new Organization(
        organization.id(),
        texts.required("name", organization.name()),
        organization.partOf(),
        organization.siren(),
        texts.link("page", organization.page()));
  }

  Orientation of(Orientation orientation) {
    texts.at("orientations", orientation.id());
    return new Orientation(
        orientation.id(),
        orientation.edition(),
        texts.required("title", orientation.title()),
        texts.text("description", orientation.description()),
        orientation.proposals(),
        orientation.themes());
  }

  Measure of(Measure measure) {
    texts.at("measures", measure.id());
    return measure.toBuilder()
        .title(texts.required("title", measure.title()))
        .description(texts.text("description", measure.description()))
        .evidence(documents("evidence", measure.evidence()))
        .build();
  }

  Proposal of(Proposal proposal) {
    texts.at("proposals", proposal.id());
    return proposal.toBuilder()
        .title(texts.required("title", proposal.title()))
        .description(texts.text("description", proposal.description()))
        .author(proposal.author().map(this::of))
        .costs(proposal.costs().stream().map(this::of).toList())
        .locations(proposal.locations().stream().map(this::of).toList())
        .followUps(proposal.followUps().stream().map(this::of).toList())
        .page(texts.link("page", proposal.page()))
        .build();
  }

  private Author of(Author author) {
    Optional<Name> name = name("author", author.name());
    return author.match(
        inhabitant -> new Author.Inhabitant(name, texts.text("author", inhabitant.quarter())),
        professional ->
            new Author.Professional(
                name, texts.text("author", professional.role()), professional.organization()),
        collective ->
            new Author.Collective(texts.required("author", collective.title()), collective.size()));
  }

  private Cost of(Cost cost) {
    return new Cost(cost.kind(), of("costs", cost.amount()));
  }

  private Location of(Location location) {
    return new Location(
        location
            .area()
            .map(
                area ->
                    new Area(
                        texts.required("locations", area.name()),
                        texts.line("locations", area.code()))),
        texts.text("locations", location.name()),
        location.place(),
        location.coordinates());
  }

  private FollowUp of(FollowUp followUp) {
    return followUp.toBuilder()
        .note(texts.text("followUps", followUp.note()))
        .evidence(documents("followUps", followUp.evidence()))
        .decision(followUp.decision().flatMap(this::of))
        .build();
  }

  private Optional<CouncilDecision> of(CouncilDecision decision) {
    return texts
        .line("followUps", Optional.of(decision.delibId()))
        .map(
            delibId ->
                new CouncilDecision(
                    delibId, decision.day(), texts.link("followUps", decision.page())));
  }
}
