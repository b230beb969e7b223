package org.assises.json.document;

import static org.assises.json.codec.Members.members;
import static org.assises.json.codec.Scalars.choice;

import org.assises.json.codec.Codec;
import org.assises.json.codec.ObjectCodec;
import org.assises.json.codec.Scalars;
import org.assises.json.codec.Values;
import org.assises.json.codec.Writing;
import org.assises.model.Survey;
import org.assises.model.SurveyResult;

/** Codecs for surveys and their results. */
public final class Surveys {
  /** One result of a survey. */
  public static final Codec<SurveyResult> RESULT = result();

  /** A survey that informs an edition. */
  public static final Codec<Survey> SURVEY = survey();

  private Surveys() {}

  private static ObjectCodec<SurveyResult> result() {
    var members = members("survey-result", "One result of a survey.");
    var id = members.req("id", Ids.RESULT.own(), "The id by which proposals refer to this result.");
    var statement = members.req("statement", Facts.TEXT, "The result in a sentence.");
    var percent =
        members.opt(
            "percent", Facts.ATTESTED_FIGURE, "The share of those who answered, in per cent.");
    return new ObjectCodec<>(members) {
      @Override
      protected void writeMembers(SurveyResult surveyResult, Writing out) {
        out.put(id, surveyResult.id())
            .put(statement, surveyResult.statement())
            .put(percent, surveyResult.percent());
      }

      @Override
      protected SurveyResult make(Values in) {
        return new SurveyResult(in.of(id), in.of(statement), in.of(percent));
      }
    };
  }

  private static ObjectCodec<Survey> survey() {
    var members = members("survey", "A survey that informs an edition.");
    var id = members.req("id", Ids.SURVEY.own(), "The id by which sessions refer to this survey.");
    var edition =
        members.req(
            "edition",
            Ids.EDITION.reference(),
            "The id of the edition for which the survey was made.");
    var title = members.req("title", Facts.TEXT, "The title of the survey.");
    var conductedBy =
        members.opt(
            "conductedBy",
            Ids.ORGANIZATION.reference(),
            "The id of the organization that conducted the survey.");
    var startDate =
        members.opt(
            "startDate",
            Facts.ATTESTED_DATE,
            "The first day on which people could answer, as precisely as it is known.");
    var endDate =
        members.opt(
            "endDate",
            Facts.ATTESTED_DATE,
            "The last day on which people could answer, inclusive.");
    var modes =
        members.list("modes", choice(Survey.Mode.class), "The ways in which people could answer.");
    var respondents =
        members.list(
            "respondents",
            Facts.KEY_FIGURE,
            "The number of people who answered, in total or by group.");
    var results = members.list("results", RESULT, "The results of the survey.");
    var documents =
        members.list(
            "documents",
            Links.DOCUMENT,
            "Documents of the survey, such as the questionnaire and the report.");
    var page = members.opt("page", Scalars.LINK, "The web page of the survey.");
    var sources =
        members.list(
            "sources",
            Ids.SOURCE.reference(),
            "The ids of the sources from which the facts of this survey were taken.");
    return new ObjectCodec<>(members) {
      @Override
      protected void writeMembers(Survey survey, Writing out) {
        out.put(id, survey.id())
            .put(edition, survey.edition())
            .put(title, survey.title())
            .put(conductedBy, survey.conductedBy())
            .put(startDate, survey.startDate())
            .put(endDate, survey.endDate())
            .put(modes, survey.modes())
            .put(respondents, survey.respondents())
            .put(results, survey.results())
            .put(documents, survey.documents())
            .put(page, survey.page())
            .put(sources, survey.sources());
      }

      @Override
      protected Survey make(Values in) {
        return Survey.builder(in.of(id), in.of(edition), in.of(title))
            .conductedBy(in.of(conductedBy))
            .startDate(in.of(startDate))
            .endDate(in.of(endDate))
            .modes(in.of(modes))
            .respondents(in.of(respondents))
            .results(in.of(results))
            .documents(in.of(documents))
            .page(in.of(page))
            .sources(in.of(sources))
            .build();
      }
    };
  }
}
