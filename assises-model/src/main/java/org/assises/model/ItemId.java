package org.assises.model;

/**
 * The id of an {@link Item}. Its type gives the kind of item.
 *
 * @param <T> the kind of item
 */
public abstract sealed class ItemId<T extends Item> extends Id
    permits SourceId,
        OrganizationId,
        PlaceId,
        RoomId,
        ThemeId,
        SpeakerId,
        EditionId,
        SurveyId,
        SessionId,
        ProposalId,
        OrientationId,
        MeasureId {
  ItemId(String kind, String value) {
    super(kind, value);
  }
}
