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
 * The page of a survey: organization, respondents, results and consequences.
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

  /** {@return the period of the survey; empty if not known} */
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

  /** {@return who conducted it; empty if not known} */
  public Optional<Spoken> conductedBy() {
    return survey.conductedBy().map(id -> site.say(site.assises().organization(id).name()));
  }

  /** {@return the ways of answering; empty if not known} */
  public String modes() {
    return survey.modes().stream()
        .map(mode -> site.words().of("mode", mode))
        .collect(joining(", "));
  }

  /** {@return different claims about a figure} */
  public Optional<String> otherwise(KeyFigure figure) {
    return site.figures().otherwise(figure.figure());
  }

  /** {@return different claims about a result} */
  public Optional<String> otherwise(SurveyResult result) {
    return result.percent().flatMap(share -> site.figures().otherwise(share));
  }

  /** {@return a link to the edition that it prepares} */
  public Link edition() {
    return new Link(
        "/editions/" + survey.edition().value(),
        site.dated(site.assises().edition(survey.edition())));
  }

  /** {@return whether only its name is recorded} */
  public boolean isBare() {
    return survey.respondents().isEmpty() && survey.results().isEmpty();
  }

  /** {@return the chain from the diagnosis to the measures} */
  public TracePicture trace() {
    return TracePicture.of(site, survey.id());
  }

  public List<SurveyResult> results() {
    return survey.results();
  }
}
