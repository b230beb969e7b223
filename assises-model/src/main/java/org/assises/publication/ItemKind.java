package org.assises.publication;

import java.util.Map;
import org.assises.model.AssisesId;
import org.assises.model.EditionId;
import org.assises.model.Id;
import org.assises.model.MandateId;
import org.assises.model.MeasureId;
import org.assises.model.OrganizationId;
import org.assises.model.OrientationId;
import org.assises.model.PlaceId;
import org.assises.model.ProposalId;
import org.assises.model.ResultId;
import org.assises.model.RoomId;
import org.assises.model.SessionId;
import org.assises.model.SourceId;
import org.assises.model.SpeakerId;
import org.assises.model.SurveyId;
import org.assises.model.ThemeId;

/** The kinds of items that are published. The type of an id tells the kind of its item. */
public enum ItemKind {
  /** The whole series. */
  SERIES("series", AssisesId.class),
  EDITION("edition", EditionId.class),
  SESSION("session", SessionId.class),
  PROPOSAL("proposal", ProposalId.class),
  SURVEY("survey", SurveyId.class),
  /** One result of a survey. */
  RESULT("result", ResultId.class),
  ORIENTATION("orientation", OrientationId.class),
  MEASURE("measure", MeasureId.class),
  SPEAKER("speaker", SpeakerId.class),
  /** A function that a speaker holds or held. */
  MANDATE("mandate", MandateId.class),
  ORGANIZATION("organization", OrganizationId.class),
  PLACE("place", PlaceId.class),
  ROOM("room", RoomId.class),
  THEME("theme", ThemeId.class),
  SOURCE("source", SourceId.class);

  private static final Map<Class<?>, ItemKind> BY_ID = new java.util.HashMap<>();

  static {
    for (ItemKind kind : values()) {
      BY_ID.put(kind.id, kind);
    }
  }

  private final String code;
  private final Class<? extends Id> id;

  ItemKind(String code, Class<? extends Id> id) {
    this.code = code;
    this.id = id;
  }

  /** {@return the kind of the item that has this id} */
  public static ItemKind of(Id id) {
    ItemKind kind = BY_ID.get(id.getClass());
    if (kind == null) {
      throw new IllegalArgumentException("no kind of item has ids like " + id.value());
    }
    return kind;
  }

  /** {@return the word for it in feeds and documents, such as {@code session}; it never changes} */
  public String code() {
    return code;
  }
}
