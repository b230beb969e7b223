package org.assises.finding;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.assises.model.Address;
import org.assises.model.Assises;
import org.assises.model.Attested;
import org.assises.model.Author;
import org.assises.model.Broadcast;
import org.assises.model.Claim;
import org.assises.model.Cost;
import org.assises.model.CouncilDecision;
import org.assises.model.DeclaredBalance;
import org.assises.model.Document;
import org.assises.model.Edition;
import org.assises.model.FollowUp;
import org.assises.model.Id;
import org.assises.model.Item;
import org.assises.model.KeyFigure;
import org.assises.model.Location;
import org.assises.model.Mandate;
import org.assises.model.Measure;
import org.assises.model.Money;
import org.assises.model.Name;
import org.assises.model.Organization;
import org.assises.model.Orientation;
import org.assises.model.Place;
import org.assises.model.Proposal;
import org.assises.model.Room;
import org.assises.model.Session;
import org.assises.model.Source;
import org.assises.model.Speaker;
import org.assises.model.Survey;
import org.assises.model.SurveyResult;
import org.assises.model.Territory;
import org.assises.model.Text;
import org.assises.model.Theme;
import org.assises.screening.ContactData;
import org.jspecify.annotations.Nullable;

/**
 * Visits everything in an assises that readers can see: texts, lines, links, ids and other codes,
 * and facts with their claims. A test checks that it covers all components of the model.
 */
abstract class TextWalk {
  private String list = "";
  private String id = "";
  private int index;

  /** Receives the item that the next values belong to; null if to none. */
  void item(@Nullable Item item) {}

  /** {@return the session to visit instead of an equal one} */
  Session instead(Session session) {
    return session;
  }

  /** {@return the proposal to visit instead of an equal one} */
  Proposal instead(Proposal proposal) {
    return proposal;
  }

  /** Receives a text in its languages. */
  abstract void text(String member, Text text);

  /** Receives a line without a language, such as a name or a number. */
  abstract void line(String member, String line);

  /** Receives a link. */
  abstract void link(String member, URI link);

  /** Receives an id, a language tag, a media type or another code. */
  abstract void code(String member, String code);

  /** Receives a fact with its claims. */
  void fact(String member, Attested<?> fact) {}

  /**
   * {@return the path of a member of the current item, such as {@code /sessions/opening/title}, or
   * of the assises itself} The index of the item replaces an id that contains contact data.
   */
  final String path(String member) {
    if (list.isEmpty()) {
      return "/" + member;
    }
    String shownId = ContactData.inCode(id).isEmpty() ? id : String.valueOf(index);
    return "/" + list + "/" + shownId + "/" + member;
  }

  /** {@return the id in the path of a member; the name of the member if it is of no item} */
  static String idIn(String path) {
    return path.split("/", 4)[path.indexOf('/', 1) < 0 ? 1 : 2];
  }

  /** Visits everything, item by item. */
  final void of(Assises assises) {
    standAt("", assises.id(), null);
    code("id", assises.id().value());
    text("name", assises.name());
    text("description", assises.description());
    link("page", assises.page());
    code("licence", assises.licence());
    for (Locale language : assises.languages()) {
      language("languages", language);
    }
    if (assises.territory().isPresent()) {
      of(assises.territory().get());
    }
    for (Source source : assises.sources()) {
      at("sources", source);
      text("title", source.title());
      line("publisher", source.publisher());
      link("page", source.page());
    }
    for (Organization organization : assises.organizations()) {
      at("organizations", organization);
      text("name", organization.name());
      code("siren", organization.siren());
      link("page", organization.page());
    }
    for (Place place : assises.places()) {
      at("places", place);
      text("name", place.name());
      if (place.address().isPresent()) {
        of(place.address().get());
      }
      link("page", place.page());
    }
    for (Room room : assises.rooms()) {
      at("rooms", room);
      text("name", room.name());
    }
    for (Theme theme : assises.themes()) {
      at("themes", theme);
      text("name", theme.name());
      text("description", theme.description());
    }
    for (Speaker speaker : assises.speakers()) {
      of(speaker);
    }
    for (Edition edition : assises.editions()) {
      of(edition);
    }
    for (Survey survey : assises.surveys()) {
      of(survey);
    }
    for (Session session : assises.sessions()) {
      of(instead(session));
    }
    for (Proposal proposal : assises.proposals()) {
      of(instead(proposal));
    }
    for (Orientation orientation : assises.orientations()) {
      of(orientation);
    }
    for (Measure measure : assises.measures()) {
      of(measure);
    }
    for (DeclaredBalance balance : assises.balances()) {
      standAt("balances", balance.edition(), null);
      text("note", balance.note());
    }
  }

  private void of(Address address) {
    line("address", address.street());
    code("address", address.postalCode());
    line("address", address.municipality());
    code("address", address.inseeCode());
    code("address", address.country());
  }

  private void of(Territory territory) {
    code("territory", territory.inseeCode());
    text("territory", territory.name());
    text("territory", territory.department());
  }

  private void of(Speaker speaker) {
    at("speakers", speaker);
    name("name", speaker.name());
    for (Mandate mandate : speaker.mandates()) {
      code("mandates", mandate.id().value());
      text("mandates", mandate.function());
      claims("mandates", mandate.attestations());
    }
    text("biography", speaker.biography());
    link("page", speaker.page());
  }

  private void of(Edition edition) {
    at("editions", edition);
    for (Claim<Text> claim : edition.title().claims()) {
      text("title", claim.value());
    }
    text("title", edition.title().value());
    attested("title", edition.title());
    attested("startDate", edition.startDate());
    attested("endDate", edition.endDate());
    text("description", edition.description());
    texts("objectives", edition.objectives());
    texts("method", edition.method());
    figures("keyFigures", edition.keyFigures());
    broadcasts(edition.broadcasts());
    documents("documents", edition.documents());
    link("page", edition.page());
  }

  private void of(Survey survey) {
    at("surveys", survey);
    text("title", survey.title());
    attested("startDate", survey.startDate());
    attested("endDate", survey.endDate());
    figures("respondents", survey.respondents());
    for (SurveyResult result : survey.results()) {
      code("results", result.id().value());
      text("results", result.statement());
      attested("results", result.percent());
    }
    documents("documents", survey.documents());
    link("page", survey.page());
  }

  private void of(Session session) {
    at("sessions", session);
    text("title", session.title());
    text("description", session.description());
    for (Locale language : session.languages()) {
      language("languages", language);
    }
    if (session.registration().isPresent()) {
      link("registration", session.registration().get().page());
    }
    documents("documents", session.documents());
    broadcasts(session.broadcasts());
    attested("attendance", session.attendance());
    link("page", session.page());
  }

  /** Visits a proposal. */
  final void of(Proposal proposal) {
    at("proposals", proposal);
    text("title", proposal.title());
    text("description", proposal.description());
    if (proposal.author().isPresent()) {
      of(proposal.author().get());
    }
    for (Cost cost : proposal.costs()) {
      of(cost);
    }
    for (Location location : proposal.locations()) {
      of(location);
    }
    for (FollowUp followUp : proposal.followUps()) {
      text("followUps", followUp.note());
      documents("followUps", followUp.evidence());
      if (followUp.decision().isPresent()) {
        CouncilDecision decision = followUp.decision().get();
        line("followUps", decision.delibId());
        link("followUps", decision.page());
      }
    }
    link("page", proposal.page());
  }

  private void of(Cost cost) {
    attested("costs", cost.amount());
    code("costs", cost.amount().value().currency());
    for (Claim<Money> claim : cost.amount().claims()) {
      code("costs", claim.value().currency());
    }
  }

  private void of(Location location) {
    if (location.area().isPresent()) {
      text("locations", location.area().get().name());
      line("locations", location.area().get().code());
    }
    text("locations", location.name());
  }

  private void of(Author author) {
    name("author", author.name());
    Optional<Text> own =
        author.match(
            inhabitant -> inhabitant.quarter(),
            professional -> professional.role(),
            collective -> Optional.of(collective.title()));
    text("author", own);
  }

  private void of(Orientation orientation) {
    at("orientations", orientation);
    text("title", orientation.title());
    text("description", orientation.description());
  }

  private void of(Measure measure) {
    at("measures", measure);
    text("title", measure.title());
    text("description", measure.description());
    documents("evidence", measure.evidence());
  }

  private void broadcasts(List<Broadcast> broadcasts) {
    for (Broadcast broadcast : broadcasts) {
      text("broadcasts", broadcast.channel());
      link("broadcasts", broadcast.page());
    }
  }

  private void documents(String member, List<Document> documents) {
    for (Document document : documents) {
      text(member, document.title());
      link(member, document.page());
      code(member, document.mediaType());
      if (document.language().isPresent()) {
        language(member, document.language().get());
      }
    }
  }

  private void figures(String member, List<KeyFigure> figures) {
    for (KeyFigure figure : figures) {
      text(member, figure.label());
      attested(member, figure.figure());
    }
  }

  private void name(String member, Optional<Name> name) {
    if (name.isPresent()) {
      line(member, name.get().value());
    }
  }

  private void attested(String member, Optional<? extends Attested<?>> fact) {
    if (fact.isPresent()) {
      attested(member, fact.get());
    }
  }

  private void attested(String member, Attested<?> fact) {
    fact(member, fact);
    text(member, fact.reason());
    claims(member, fact.claims());
  }

  private void claims(String member, List<? extends Claim<?>> claims) {
    for (Claim<?> claim : claims) {
      text(member, claim.note());
    }
  }

  private void texts(String member, List<Text> texts) {
    for (Text text : texts) {
      text(member, text);
    }
  }

  private void text(String member, Optional<Text> text) {
    if (text.isPresent()) {
      text(member, text.get());
    }
  }

  private void line(String member, Optional<String> line) {
    if (line.isPresent()) {
      line(member, line.get());
    }
  }

  private void link(String member, Optional<URI> link) {
    if (link.isPresent()) {
      link(member, link.get());
    }
  }

  private void code(String member, Optional<String> code) {
    if (code.isPresent()) {
      code(member, code.get());
    }
  }

  private void language(String member, Locale language) {
    code(member, language.toLanguageTag());
  }

  private void at(String list, Item item) {
    standAt(list, item.id(), item);
    code("id", item.id().value());
  }

  /** Makes an item, or a value that belongs to none, the current one. */
  final void standAt(String list, Id id, @Nullable Item item) {
    index = list.equals(this.list) ? index + 1 : 0;
    this.list = list;
    this.id = id.value();
    item(item);
  }
}
