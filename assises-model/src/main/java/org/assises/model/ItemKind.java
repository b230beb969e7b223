package org.assises.model;

import java.util.function.Function;

/** A kind of thing that has an id. {@link Id#kind} returns the kind of an id. */
public enum ItemKind {
  /** The whole series. */
  SERIES("series", AssisesId::new),
  EDITION("edition", EditionId::new),
  SESSION("session", SessionId::new),
  PROPOSAL("proposal", ProposalId::new),
  SURVEY("survey", SurveyId::new),
  /** One result of a survey. */
  RESULT("result", ResultId::new),
  ORIENTATION("orientation", OrientationId::new),
  MEASURE("measure", MeasureId::new),
  SPEAKER("speaker", SpeakerId::new),
  /** A function that a speaker holds or held. */
  MANDATE("mandate", MandateId::new),
  ORGANIZATION("organization", OrganizationId::new),
  PLACE("place", PlaceId::new),
  ROOM("room", RoomId::new),
  THEME("theme", ThemeId::new),
  SOURCE("source", SourceId::new);

  private final String code;

  @SuppressWarnings("ImmutableEnumChecker") // A constructor, which has no state.
  private final Function<String, ? extends Id> make;

  ItemKind(String code, Function<String, ? extends Id> make) {
    this.code = code;
    this.make = make;
  }

  /** {@return the stable name of the kind in feeds and documents, such as {@code session}} */
  public String code() {
    return code;
  }

  /**
   * {@return the id of an item of this kind}
   *
   * @throws IllegalArgumentException if the value is not a valid {@link Id}
   */
  public Id id(String value) {
    return make.apply(value);
  }
}
