package org.assises.publication;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
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
  SERIES("series", AssisesId.class, AssisesId::new),
  EDITION("edition", EditionId.class, EditionId::new),
  SESSION("session", SessionId.class, SessionId::new),
  PROPOSAL("proposal", ProposalId.class, ProposalId::new),
  SURVEY("survey", SurveyId.class, SurveyId::new),
  /** One result of a survey. */
  RESULT("result", ResultId.class, ResultId::new),
  ORIENTATION("orientation", OrientationId.class, OrientationId::new),
  MEASURE("measure", MeasureId.class, MeasureId::new),
  SPEAKER("speaker", SpeakerId.class, SpeakerId::new),
  /** A function that a speaker holds or held. */
  MANDATE("mandate", MandateId.class, MandateId::new),
  ORGANIZATION("organization", OrganizationId.class, OrganizationId::new),
  PLACE("place", PlaceId.class, PlaceId::new),
  ROOM("room", RoomId.class, RoomId::new),
  THEME("theme", ThemeId.class, ThemeId::new),
  SOURCE("source", SourceId.class, SourceId::new);

  private static final Map<Class<?>, ItemKind> BY_ID = new HashMap<>();

  static {
    for (ItemKind kind : values()) {
      BY_ID.put(kind.id, kind);
    }
  }

  private final String code;
  private final Class<? extends Id> id;

  @SuppressWarnings("ImmutableEnumChecker") // A constructor, which has no state.
  private final Function<String, ? extends Id> make;

  <I extends Id> ItemKind(String code, Class<I> id, Function<String, I> make) {
    this.code = code;
    this.id = id;
    this.make = make;
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

  /**
   * {@return the id of an item of this kind}
   *
   * @throws IllegalArgumentException if the value is no id
   */
  public Id id(String value) {
    return make.apply(value);
  }
}
