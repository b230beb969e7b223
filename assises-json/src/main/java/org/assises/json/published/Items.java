package org.assises.json.published;

import static org.assises.json.codec.Member.req;
import static org.assises.json.codec.ObjectDeclaration.object;
import static org.assises.json.codec.Scalars.choice;
import static org.assises.json.codec.Scalars.string;

import org.assises.json.codec.Codec;
import org.assises.json.codec.ObjectCodec;
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
import org.assises.publication.ItemKind;

/** Items of any kind, which need not be published any more. */
public final class Items {
  private static final Codec<String> ID =
      string(
          "an id: 1 to 64 of A-Z a-z 0-9 . _ -",
          text -> text,
          text -> text,
          json -> json.write("pattern", "^[A-Za-z0-9._-]{1,64}$"));

  /** An item by its kind and its id. */
  public static final ObjectCodec<Id> ITEM =
      object(Form.class, "item", "An item of any kind; it need not be published any more.")
          .of(
              req("kind", choice(ItemKind.class), Form::kind, "The kind of the item."),
              req("id", ID, Form::id, "The id of the item."),
              Form::new)
          .mapped(
              Id.class,
              (form, in) -> of(form.kind(), form.id()),
              (id, out) -> new Form(ItemKind.of(id), id.value()));

  private Items() {}

  private record Form(ItemKind kind, String id) {}

  /**
   * {@return the id of an item}
   *
   * @throws IllegalArgumentException if the value is no id
   */
  public static Id of(ItemKind kind, String value) {
    return switch (kind) {
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
