package org.assises.model;

/** A kind of thing that has an id. {@link Id#kind} returns the kind of an id. */
public enum ItemKind {
  /** The whole series. */
  SERIES("series"),
  EDITION("edition"),
  SESSION("session"),
  PROPOSAL("proposal"),
  SURVEY("survey"),
  /** One result of a survey. */
  RESULT("result"),
  ORIENTATION("orientation"),
  MEASURE("measure"),
  SPEAKER("speaker"),
  /** A function that a speaker holds or held. */
  MANDATE("mandate"),
  ORGANIZATION("organization"),
  PLACE("place"),
  ROOM("room"),
  THEME("theme"),
  SOURCE("source");

  private final String code;

  ItemKind(String code) {
    this.code = code;
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
    return switch (this) {
      case SERIES -> new AssisesId(value);
      case EDITION -> new EditionId(value);
      case SESSION -> new SessionId(value);
      case PROPOSAL -> new ProposalId(value);
      case SURVEY -> new SurveyId(value);
      case RESULT -> new ResultId(value);
      case ORIENTATION -> new OrientationId(value);
      case MEASURE -> new MeasureId(value);
      case SPEAKER -> new SpeakerId(value);
      case MANDATE -> new MandateId(value);
      case ORGANIZATION -> new OrganizationId(value);
      case PLACE -> new PlaceId(value);
      case ROOM -> new RoomId(value);
      case THEME -> new ThemeId(value);
      case SOURCE -> new SourceId(value);
    };
  }
}
