package org.assises.publication;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.assises.model.Assises;
import org.assises.model.EditionId;
import org.assises.model.Id;
import org.assises.model.Mandate;
import org.assises.model.MeasureId;
import org.assises.model.Name;
import org.assises.model.OrganizationId;
import org.assises.model.OrientationId;
import org.assises.model.PlaceId;
import org.assises.model.ProposalId;
import org.assises.model.RoomId;
import org.assises.model.SessionId;
import org.assises.model.SourceId;
import org.assises.model.Speaker;
import org.assises.model.SpeakerId;
import org.assises.model.Survey;
import org.assises.model.SurveyId;
import org.assises.model.SurveyResult;
import org.assises.model.Text;
import org.assises.model.ThemeId;

/** The names of the items of a publication in one language. */
final class ItemNames {
  private final Assises assises;
  private final List<Locale> languages;

  /** The functions of people and the results of surveys, which an assises does not find by id. */
  private final Map<Id, Text> parts = new HashMap<>();

  ItemNames(Assises assises, List<Locale> languages) {
    this.assises = assises;
    this.languages = languages;
    for (Speaker speaker : assises.speakers()) {
      for (Mandate mandate : speaker.mandates()) {
        parts.put(mandate.id(), mandate.function());
      }
    }
    for (Survey survey : assises.surveys()) {
      for (SurveyResult result : survey.results()) {
        parts.put(result.id(), result.statement());
      }
    }
  }

  /** {@return the name; empty if the item or the name of the person is not published} */
  Optional<String> find(Id item) {
    if (!item.equals(assises.id()) && !assises.has(item)) {
      return Optional.empty();
    }
    return item instanceof SpeakerId id
        ? assises.speaker(id).name().map(Name::value)
        : Optional.of(title(item).in(languages));
  }

  private Text title(Id item) {
    return switch (item.kind()) {
      case SERIES -> assises.name();
      case EDITION -> assises.edition((EditionId) item).title().value();
      case SESSION -> assises.session((SessionId) item).title();
      case PROPOSAL -> assises.proposal((ProposalId) item).title();
      case SURVEY -> assises.survey((SurveyId) item).title();
      case ORIENTATION -> assises.orientation((OrientationId) item).title();
      case MEASURE -> assises.measure((MeasureId) item).title();
      case SPEAKER -> throw new IllegalArgumentException("people have no title");
      case RESULT, MANDATE -> requireNonNull(parts.get(item));
      case ORGANIZATION -> assises.organization((OrganizationId) item).name();
      case PLACE -> assises.place((PlaceId) item).name();
      case ROOM -> assises.room((RoomId) item).name();
      case THEME -> assises.theme((ThemeId) item).name();
      case SOURCE -> assises.source((SourceId) item).title();
    };
  }
}
