package org.assises.model;

/**
 * The id of an {@link Item}; its type tells what kind of item it names.
 *
 * @param <T> the kind of item
 */
public sealed interface ItemId<T extends Item> extends Id
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
        MeasureId {}
