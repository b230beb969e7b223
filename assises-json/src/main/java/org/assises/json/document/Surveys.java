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

/** The surveys that feed the diagnoses. */
public final class Surveys {
  /** One thing that a survey found. */
  public static final Codec<SurveyResult> RESULT = later(Surveys::result);

  /** A survey that feeds the diagnosis of an edition. */
  public static final Codec<Survey> SURVEY = later(Surveys::survey);

  private Surveys() {}

  private static Codec<SurveyResult> result() {
    return object(SurveyResult.class, "survey-result", "One thing that a survey found.")
        .of(
            req("id", Ids.RESULT.own(), SurveyResult::id, "By which proposals refer to it."),
            req("statement", Facts.TEXT, SurveyResult::statement, "What was found."),
            opt(
                "percent",
                Facts.ATTESTED_FIGURE,
                SurveyResult::percent,
                "Of those who answered, from 0 to 100."),
            SurveyResult::new);
  }

  private static Codec<Survey> survey() {
    return object(Survey.class, "survey", "A survey that feeds the diagnosis of an edition.")
        .from(
            req("id", Ids.SURVEY.own(), Survey::id, "By which sessions refer to it."),
            req("edition", Ids.EDITION.reference(), Survey::edition, "Of which edition."),
            req("title", Facts.TEXT, Survey::title, "What it is called."),
            Survey::builder)
        .opt(
            "conductedBy",
            Ids.ORGANIZATION.reference(),
            Survey::conductedBy,
            Survey.Builder::conductedBy,
            "Who ran it.")
        .opt(
            "startDate",
            Facts.ATTESTED_DATE,
            Survey::startDate,
            Survey.Builder::startDate,
            "Since when one could answer.")
        .opt(
            "endDate",
            Facts.ATTESTED_DATE,
            Survey::endDate,
            Survey.Builder::endDate,
            "Until when, inclusive.")
        .list(
            "modes",
            choice(Survey.Mode.class),
            Survey::modes,
            Survey.Builder::modes,
            "How one could answer.")
        .list(
            "respondents",
            Facts.KEY_FIGURE,
            Survey::respondents,
            Survey.Builder::respondents,
            "How many answered, all together or by group.")
        .list("results", RESULT, Survey::results, Survey.Builder::results, "What it found.")
        .list(
            "documents",
            Links.DOCUMENT,
            Survey::documents,
            Survey.Builder::documents,
            "The questionnaire, the report.")
        .opt("page", Scalars.LINK, Survey::page, Survey.Builder::page, "Its page.")
        .list(
            "sources",
            Ids.SOURCE.reference(),
            Survey::sources,
            Survey.Builder::sources,
            "What this was drawn from.")
        .build(Survey.Builder::build);
  }
}
