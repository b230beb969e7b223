package org.assises.json.jsonb;

import static org.assises.json.codec.Scalars.choice;

import jakarta.json.bind.JsonbConfig;
import jakarta.json.bind.serializer.JsonbDeserializer;
import jakarta.json.bind.serializer.JsonbSerializer;
import java.util.List;
import org.assises.balance.Outcome;
import org.assises.json.document.Answers;
import org.assises.json.document.AssisesDocument;
import org.assises.json.document.Balances;
import org.assises.json.document.Documents;
import org.assises.json.document.Editions;
import org.assises.json.document.Facts;
import org.assises.json.document.FollowUps;
import org.assises.json.document.Ids;
import org.assises.json.document.Links;
import org.assises.json.document.People;
import org.assises.json.document.Places;
import org.assises.json.document.Proposals;
import org.assises.json.document.Sessions;
import org.assises.json.document.Slots;
import org.assises.json.document.Surveys;
import org.assises.json.published.Changes;
import org.assises.json.published.PublicationDocument;
import org.assises.json.published.Revisions;
import org.assises.json.published.Tallies;
import org.assises.json.stream.JsonLimits;
import org.assises.model.Assises;
import org.assises.model.Author;
import org.assises.model.Broadcast;
import org.assises.model.Contribution;
import org.assises.model.DayPart;
import org.assises.model.EditionStatus;
import org.assises.model.Figure;
import org.assises.model.Origin;
import org.assises.model.SessionKind;
import org.assises.model.SessionStatus;
import org.assises.model.Succession;
import org.assises.model.Survey;

/** Registers a bridge for every public type of the model that has a JSON form. */
public final class Bridges {
  private Bridges() {}

  /** {@return the same configuration, with all bridges added} */
  public static JsonbConfig addTo(JsonbConfig config, JsonLimits limits) {
    Documents documents = new Documents(limits);
    return config
        .withSerializers(values().toArray(JsonbSerializer<?>[]::new))
        .withDeserializers(values().toArray(JsonbDeserializer<?>[]::new))
        .withSerializers(wholes(documents).toArray(JsonbSerializer<?>[]::new))
        .withDeserializers(wholes(documents).toArray(JsonbDeserializer<?>[]::new));
  }

  private static List<WholeBridge<?>> wholes(Documents documents) {
    return List.of(
        new WholeBridge<>(AssisesDocument.ASSISES, Assises::zone, documents) {},
        new WholeBridge<>(
            PublicationDocument.PUBLICATION, kept -> kept.assises().zone(), documents) {});
  }

  private static List<Bridge<?>> values() {
    return List.of(
        new Bridge<>(Ids.ASSISES.own()) {},
        new Bridge<>(Ids.SOURCE.reference()) {},
        new Bridge<>(Ids.ORGANIZATION.reference()) {},
        new Bridge<>(Ids.PLACE.reference()) {},
        new Bridge<>(Ids.ROOM.reference()) {},
        new Bridge<>(Ids.THEME.reference()) {},
        new Bridge<>(Ids.SPEAKER.reference()) {},
        new Bridge<>(Ids.MANDATE.reference()) {},
        new Bridge<>(Ids.EDITION.reference()) {},
        new Bridge<>(Ids.SURVEY.reference()) {},
        new Bridge<>(Ids.RESULT.reference()) {},
        new Bridge<>(Ids.SESSION.reference()) {},
        new Bridge<>(Ids.PROPOSAL.reference()) {},
        new Bridge<>(Ids.ORIENTATION.reference()) {},
        new Bridge<>(Ids.MEASURE.reference()) {},
        new Bridge<>(Facts.TEXT) {},
        new Bridge<>(Facts.PARTIAL_DATE) {},
        new Bridge<>(Facts.FIGURE) {},
        new Bridge<>(Facts.ATTESTED_TEXT) {},
        new Bridge<>(Facts.ATTESTED_DATE) {},
        new Bridge<>(Facts.ATTESTED_FIGURE) {},
        new Bridge<>(Facts.CLAIMED_TEXT) {},
        new Bridge<>(Facts.CLAIMED_DATE) {},
        new Bridge<>(Facts.CLAIMED_FIGURE) {},
        new Bridge<>(Facts.KEY_FIGURE) {},
        new Bridge<>(Facts.SOURCE) {},
        new Bridge<>(Links.DOCUMENT) {},
        new Bridge<>(Links.BROADCAST) {},
        new Bridge<>(People.ORGANIZATION) {},
        new Bridge<>(People.NAMING_BASIS) {},
        new Bridge<>(People.NAME) {},
        new Bridge<>(People.MANDATE) {},
        new Bridge<>(People.SPEAKER) {},
        new Bridge<>(People.ON_BEHALF_OF) {},
        new Bridge<>(People.CONTRIBUTION) {},
        new Bridge<>(Places.COORDINATES) {},
        new Bridge<>(Places.PLACE) {},
        new Bridge<>(Places.ROOM) {},
        new Bridge<>(Places.TERRITORY) {},
        new Bridge<>(Editions.THEME) {},
        new Bridge<>(Editions.EDITION) {},
        new Bridge<>(Surveys.RESULT) {},
        new Bridge<>(Surveys.SURVEY) {},
        new Bridge<>(Slots.SLOT) {},
        new Bridge<>(Sessions.SUBJECT) {},
        new Bridge<>(Sessions.REGISTRATION) {},
        new Bridge<>(Sessions.SESSION) {},
        new Bridge<>(Proposals.ORIGIN) {},
        new Bridge<>(Proposals.AUTHOR) {},
        new Bridge<>(Proposals.SUCCESSION) {},
        new Bridge<>(Proposals.PROPOSAL) {},
        new Bridge<>(FollowUps.DECISION) {},
        new Bridge<>(FollowUps.FOLLOW_UP) {},
        new Bridge<>(Answers.ORIENTATION) {},
        new Bridge<>(Answers.MEASURE) {},
        new Bridge<>(Balances.SHARE) {},
        new Bridge<>(Balances.BALANCE) {},
        new Bridge<>(Revisions.REVISION) {},
        new Bridge<>(Revisions.TOMBSTONE) {},
        new Bridge<>(Changes.CHANGE) {},
        new Bridge<>(Tallies.BALANCE) {},
        new Bridge<>(Places.ACCESSIBILITY) {},
        new Bridge<>(Editions.VISIBILITY) {},
        new Bridge<>(FollowUps.STATUS) {},
        new Bridge<>(FollowUps.REASON) {},
        new Bridge<>(choice(Author.Group.class)) {},
        new Bridge<>(choice(Broadcast.Kind.class)) {},
        new Bridge<>(choice(Contribution.Role.class)) {},
        new Bridge<>(choice(DayPart.class)) {},
        new Bridge<>(choice(EditionStatus.class)) {},
        new Bridge<>(choice(Figure.Accuracy.class)) {},
        new Bridge<>(choice(Origin.Channel.class)) {},
        new Bridge<>(choice(Outcome.class)) {},
        new Bridge<>(choice(SessionKind.class)) {},
        new Bridge<>(choice(SessionStatus.class)) {},
        new Bridge<>(choice(Succession.Kind.class)) {},
        new Bridge<>(choice(Survey.Mode.class)) {});
  }
}
