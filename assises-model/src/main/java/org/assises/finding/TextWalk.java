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
import org.assises.model.Document;
import org.assises.model.Edition;
import org.assises.model.FollowUp;
import org.assises.model.Id;
import org.assises.model.Item;
import org.assises.model.KeyFigure;
import org.assises.model.Mandate;
import org.assises.model.Measure;
import org.assises.model.Name;
import org.assises.model.Orientation;
import org.assises.model.Proposal;
import org.assises.model.Session;
import org.assises.model.Speaker;
import org.assises.model.Survey;
import org.assises.model.SurveyResult;
import org.assises.model.Territory;
import org.assises.model.Text;
import org.assises.screening.ContactData;
import org.jspecify.annotations.Nullable;

/**
 * Visits everything in an assises that readers can see: texts, lines, links, ids and other codes,
 * and facts with their claims. A test checks that it covers all components of the model.
 */
final class TextWalk {

  /** Receives texts, lines, links and codes with their places. */
  interface Writings {
    /** The item that the next texts, lines, links and codes belong to; null if to none. */
    default void item(@Nullable Item item) {}

    /** A text in its languages. */
    void text(Place place, Text text);

    /** A line without a language, such as a name or a number. */
    void line(Place place, String line);

    /** A link. */
    void link(Place place, URI link);

    /** An id, a language tag, a media type or another code. */
    void code(Place place, String code);
  }

  /** Receives facts with their places. */
  interface Facts {
    /** A fact with its claims. */
    void fact(Place place, Attested<?> fact);
  }

  /**
   * The place of a value in an assises.
   *
   * @param list the name of a list, such as {@code sessions}; empty for a member of the assises
   *     itself
   * @param id the id of the item
   * @param index the index of the item, from 0
   * @param member the path of the member, such as {@code title}
   */
  record Place(String list, String id, int index, String member) {
    /** {@return the path, with the index in place of an id that contains contact data} */
    String path() {
      return list.isEmpty() ? "/" + member : "/" + list + "/" + shownId() + "/" + member;
    }

    private String shownId() {
      return ContactData.inCode(id).isEmpty() ? id : String.valueOf(index);
    }
  }

  /** {@return the id in the path of a place; the name of the member if the list is empty} */
  static String idIn(String path) {
    return path.split("/", 4)[path.indexOf('/', 1) < 0 ? 1 : 2];
  }

  private final Writings writings;
  private final Facts facts;
  private String list = "";
  private String id = "";
  private int index;

  private TextWalk(Writings writings, Facts facts) {
    this.writings = writings;
    this.facts = facts;
  }

  /**
   * Visits texts and facts in one walk, because for a large assises the walk itself takes most of
   * the time.
   */
  static void visit(Assises assises, Writings writings, Facts facts) {
    new TextWalk(writings, facts).of(assises);
  }

  /** Visits the texts, lines, links and codes of one proposal. */
  static void visit(Proposal proposal, Writings writings) {
    new TextWalk(writings, (place, fact) -> {}).of(proposal);
  }

  private void of(Assises assises) {
    standAt("", assises.id(), null);
    code("id", assises.id().value());
    text("name", assises.name());
    text("description", assises.description());
    link("page", assises.page());
    code("licence", assises.licence());
    assises.languages().forEach(language -> language("languages", language));
    assises.territory().ifPresent(this::of);
    assises
        .sources()
        .forEach(
            source -> {
              at("sources", source);
              text("title", source.title());
              source.publisher().ifPresent(line -> line("publisher", line));
              link("page", source.page());
            });
    assises
        .organizations()
        .forEach(
            organization -> {
              at("organizations", organization);
              text("name", organization.name());
              organization.siren().ifPresent(siren -> code("siren", siren));
              link("page", organization.page());
            });
    assises
        .places()
        .forEach(
            place -> {
              at("places", place);
              text("name", place.name());
              place.address().ifPresent(this::of);
              link("page", place.page());
            });
    assises
        .rooms()
        .forEach(
            room -> {
              at("rooms", room);
              text("name", room.name());
            });
    assises
        .themes()
        .forEach(
            theme -> {
              at("themes", theme);
              text("name", theme.name());
              text("description", theme.description());
            });
    assises.speakers().forEach(this::of);
    assises.editions().forEach(this::of);
    assises.surveys().forEach(this::of);
    assises.sessions().forEach(this::of);
    assises.proposals().forEach(this::of);
    assises.orientations().forEach(this::of);
    assises.measures().forEach(this::of);
    assises
        .balances()
        .forEach(
            balance -> {
              standAt("balances", balance.edition(), null);
              text("note", balance.note());
            });
  }

  private void of(Address address) {
    address.street().ifPresent(line -> line("address", line));
    address.postalCode().ifPresent(code -> code("address", code));
    address.municipality().ifPresent(line -> line("address", line));
    address.inseeCode().ifPresent(code -> code("address", code));
    address.country().ifPresent(code -> code("address", code));
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
    edition.title().claims().forEach(claim -> text("title", claim.value()));
    text("title", edition.title().value());
    fact("title", edition.title());
    fact("startDate", edition.startDate());
    edition.endDate().ifPresent(date -> fact("endDate", date));
    text("description", edition.description());
    edition.objectives().forEach(text -> text("objectives", text));
    edition.method().forEach(text -> text("method", text));
    figures("keyFigures", edition.keyFigures());
    broadcasts(edition.broadcasts());
    documents("documents", edition.documents());
    link("page", edition.page());
  }

  private void of(Survey survey) {
    at("surveys", survey);
    text("title", survey.title());
    survey.startDate().ifPresent(date -> fact("startDate", date));
    survey.endDate().ifPresent(date -> fact("endDate", date));
    figures("respondents", survey.respondents());
    for (SurveyResult result : survey.results()) {
      code("results", result.id().value());
      text("results", result.statement());
      result.percent().ifPresent(share -> fact("results", share));
    }
    documents("documents", survey.documents());
    link("page", survey.page());
  }

  private void of(Session session) {
    at("sessions", session);
    text("title", session.title());
    text("description", session.description());
    session.languages().forEach(language -> language("languages", language));
    session.registration().ifPresent(registration -> link("registration", registration.page()));
    documents("documents", session.documents());
    broadcasts(session.broadcasts());
    session.attendance().ifPresent(attendance -> fact("attendance", attendance));
    link("page", session.page());
  }

  private void of(Proposal proposal) {
    at("proposals", proposal);
    text("title", proposal.title());
    text("description", proposal.description());
    proposal.author().ifPresent(this::of);
    proposal.costs().forEach(this::of);
    proposal.locations().forEach(this::of);
    for (FollowUp followUp : proposal.followUps()) {
      text("followUps", followUp.note());
      documents("followUps", followUp.evidence());
      followUp
          .decision()
          .ifPresent(
              decision -> {
                line("followUps", decision.delibId());
                link("followUps", decision.page());
              });
    }
    link("page", proposal.page());
  }

  private void of(Cost cost) {
    fact("costs", cost.amount());
    code("costs", cost.amount().value().currency());
    cost.amount().claims().forEach(claim -> code("costs", claim.value().currency()));
  }

  private void of(org.assises.model.Location location) {
    location
        .area()
        .ifPresent(
            area -> {
              text("locations", area.name());
              area.code().ifPresent(code -> line("locations", code));
            });
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
      link(member, Optional.of(document.page()));
      document.mediaType().ifPresent(type -> code(member, type));
      document.language().ifPresent(language -> language(member, language));
    }
  }

  private void figures(String member, List<KeyFigure> figures) {
    for (KeyFigure figure : figures) {
      text(member, figure.label());
      fact(member, figure.figure());
    }
  }

  private void name(String member, Optional<Name> name) {
    name.ifPresent(present -> line(member, present.value()));
  }

  private void fact(String member, Attested<?> fact) {
    facts.fact(here(member), fact);
    text(member, fact.reason());
    claims(member, fact.claims());
  }

  private void claims(String member, List<? extends Claim<?>> claims) {
    claims.forEach(claim -> text(member, claim.note()));
  }

  private void text(String member, Optional<Text> text) {
    text.ifPresent(present -> text(member, present));
  }

  private void text(String member, Text text) {
    writings.text(here(member), text);
  }

  private void line(String member, String line) {
    writings.line(here(member), line);
  }

  private void link(String member, Optional<URI> link) {
    link.ifPresent(present -> writings.link(here(member), present));
  }

  private void language(String member, Locale language) {
    code(member, language.toLanguageTag());
  }

  private void code(String member, String code) {
    writings.code(here(member), code);
  }

  private void at(String list, Item item) {
    standAt(list, item.id(), item);
    code("id", item.id().value());
  }

  private void standAt(String list, Id id, @Nullable Item item) {
    index = list.equals(this.list) ? index + 1 : 0;
    this.list = list;
    this.id = id.value();
    writings.item(item);
  }

  private Place here(String member) {
    return new Place(list, id, index, member);
  }
}
