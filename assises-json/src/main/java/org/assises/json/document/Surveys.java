package org.assises.json.document;

import static org.assises.json.codec.Codec.later;
import static org.assises.json.codec.Member.opt;
import static org.assises.json.codec.Member.req;
import static org.assises.json.codec.ObjectDeclaration.object;
import static org.assises.json.codec.Scalars.choice;

import org.assises.json.codec.Codec;
import org.assises.json.codec.Scalars;
import org.assises.model.Survey;
import org.assises.model.SurveyResult;

/** Codecs for surveys and their results. */
public final class Surveys {
  /** One result of a survey. */
  public static final Codec<SurveyResult> RESULT = later(Surveys::result);

  /** A survey that informs an edition. */
  public static final Codec<Survey> SURVEY = later(Surveys::survey);

  private Surveys() {}

  private static Codec<SurveyResult> result() {
    return object(SurveyResult.class, "survey-result", "One result of a survey.")
        .of(
            req(
                "id",
                Ids.RESULT.own(),
                SurveyResult::id,
                "The id by which proposals refer to this result."),
            req("statement", Facts.TEXT, SurveyResult::statement, "The result in a sentence."),
            opt(
                "percent",
                Facts.ATTESTED_FIGURE,
                SurveyResult::percent,
                "The share of those who answered, in per cent."),
            SurveyResult::new);
  }

  private static Codec<Survey> survey() {
    return object(Survey.class, "survey", "A survey that informs an edition.")
        .from(
            req(
                "id",
                Ids.SURVEY.own(),
                Survey::id,
                "The id by which sessions refer to this survey."),
            req(
                "edition",
                Ids.EDITION.reference(),
                Survey::edition,
                "The id of the edition for which the survey was made."),
            req("title", Facts.TEXT, Survey::title, "The title of the survey."),
            Survey::builder)
        .opt(
            "conductedBy",
            Ids.ORGANIZATION.reference(),
            Survey::conductedBy,
            Survey.Builder::conductedBy,
            "The id of the organization that conducted the survey.")
        .opt(
            "startDate",
            Facts.ATTESTED_DATE,
            Survey::startDate,
            Survey.Builder::startDate,
            "The first day on which people could answer, as precisely as it is known.")
        .opt(
            "endDate",
            Facts.ATTESTED_DATE,
            Survey::endDate,
            Survey.Builder::endDate,
            "The last day on which people could answer, inclusive.")
        .list(
            "modes",
            choice(Survey.Mode.class),
            Survey::modes,
            Survey.Builder::modes,
            "The ways in which people could answer.")
        .list(
            "respondents",
            Facts.KEY_FIGURE,
            Survey::respondents,
            Survey.Builder::respondents,
            "The number of people who answered, in total or by group.")
        .list(
            "results",
            RESULT,
            Survey::results,
            Survey.Builder::results,
            "The results of the survey.")
        .list(
            "documents",
            Links.DOCUMENT,
            Survey::documents,
            Survey.Builder::documents,
            "Documents of the survey, such as the questionnaire and the report.")
        .opt(
            "page", Scalars.LINK, Survey::page, Survey.Builder::page, "The web page of the survey.")
        .list(
            "sources",
            Ids.SOURCE.reference(),
            Survey::sources,
            Survey.Builder::sources,
            "The ids of the sources from which the facts of this survey were taken.")
        .build(Survey.Builder::build);
  }
}
