package org.assises.json.published;

import static org.assises.json.codec.Member.list;
import static org.assises.json.codec.Member.opt;
import static org.assises.json.codec.Member.req;
import static org.assises.json.codec.ObjectDeclaration.object;
import static org.assises.json.codec.Scalars.choice;
import static org.assises.json.codec.Scalars.wholeNumber;

import java.util.List;
import java.util.Optional;
import org.assises.balance.Outcome;
import org.assises.json.codec.DeclaredObject;
import org.assises.json.document.Facts;
import org.assises.json.document.FollowUps;
import org.assises.model.Author;
import org.assises.model.FollowUpStatus;
import org.assises.model.Text;
import org.assises.publication.Revision;

/**
 * What a line states beside the proposal, so that a reader of a table need not look it up.
 *
 * @param status the status on the day of publication
 * @param outcome the outcome of that status
 * @param authors the group of the proposal's author
 * @param editionYear the year in which the edition starts
 * @param themeNames the names of the proposal's themes, in their order
 */
public record LineContext(
    Revision revision,
    FollowUpStatus status,
    Outcome outcome,
    Optional<Author.Group> authors,
    Text editionTitle,
    int editionYear,
    List<Text> themeNames) {

  static final DeclaredObject<LineContext> CONTEXT =
      object(LineContext.class, "line-context", "What a line states beside the proposal.")
          .of(
              req("revision", Revisions.REVISION, LineContext::revision, "Its revision."),
              req("status", FollowUps.STATUS, LineContext::status, "What has become of it."),
              req(
                  "outcome",
                  choice(Outcome.class),
                  LineContext::outcome,
                  "The same in four words, as balances count it."),
              opt(
                  "authors",
                  choice(Author.Group.class),
                  LineContext::authors,
                  "The group of authors that balances count it in."),
              req("editionTitle", Facts.TEXT, LineContext::editionTitle, "Of its edition."),
              req(
                  "editionYear",
                  wholeNumber(1, 9999),
                  LineContext::editionYear,
                  "The year in which its edition starts."),
              list("themeNames", Facts.TEXT, LineContext::themeNames, "Of its themes."),
              LineContext::new);
}
