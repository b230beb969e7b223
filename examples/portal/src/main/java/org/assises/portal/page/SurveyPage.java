package org.assises.portal.page;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;
import org.assises.model.Attested;
import org.assises.model.KeyFigure;
import org.assises.model.PartialDate;
import org.assises.model.Survey;
import org.assises.model.SurveyResult;

/**
 * A survey: who ran it, who answered, what it found, and what came of it.
 *
 * @param site what all pages share
 * @param survey which
 */
public record SurveyPage(Site site, Survey survey) implements Page {
  @Override
  public String template() {
    return "survey.jte";
  }

  @Override
  public String title() {
    return site.plain(survey.title());
  }

  @Override
  public String path() {
    return TracePage.path(survey.id());
  }

  @Override
  public String section() {
    return "";
  }

  /** {@return when one could answer; empty when not known} */
  public Optional<String> when() {
    Optional<PartialDate> start = survey.startDate().map(Attested::value);
    Optional<PartialDate> end = survey.endDate().map(Attested::value);
    if (start.isPresent() && end.isPresent()) {
      return Optional.of(site.words().dates().range(start.get(), end.get()));
    }
    return start
        .map(first -> site.words().of("since", site.words().dates().of(first)))
        .or(() -> end.map(last -> site.words().of("until", site.words().dates().of(last))));
  }

  /** {@return who ran it; empty when not known} */
  public Optional<Spoken> conductedBy() {
    return survey.conductedBy().map(id -> site.say(site.assises().organization(id).name()));
  }

  /** {@return how one could answer; empty when not known} */
  public String modes() {
    return survey.modes().stream()
        .map(mode -> site.words().of("mode", mode))
        .collect(joining(", "));
  }

  /** {@return what other sources claim of a figure} */
  public Optional<String> otherwise(KeyFigure figure) {
    return site.figures().otherwise(figure.figure());
  }

  /** {@return what other sources claim of a result} */
  public Optional<String> otherwise(SurveyResult result) {
    return result.percent().flatMap(share -> site.figures().otherwise(share));
  }

  /** {@return the edition it was made for} */
  public Link edition() {
    return new Link(
        "/editions/" + survey.edition().value(),
        site.dated(site.assises().edition(survey.edition())));
  }

  /** {@return whether nothing is recorded but its name} */
  public boolean isBare() {
    return survey.respondents().isEmpty() && survey.results().isEmpty();
  }

  /** {@return the picture of the chain} */
  public TracePicture trace() {
    return TracePicture.of(site, survey.id());
  }

  /** {@return its results} */
  public List<SurveyResult> results() {
    return survey.results();
  }
}
