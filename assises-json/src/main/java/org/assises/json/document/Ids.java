package org.assises.json.document;

import static org.assises.json.codec.IdCodec.ids;

import org.assises.json.codec.IdCodec;
import org.assises.model.AssisesId;
import org.assises.model.EditionId;
import org.assises.model.ItemKind;
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

/** Codecs for the ids of items, as their own ids and as references. */
public final class Ids {
  public static final IdCodec<AssisesId> ASSISES = ids(ItemKind.SERIES, "assises");
  public static final IdCodec<SourceId> SOURCE = ids(ItemKind.SOURCE, "source");
  public static final IdCodec<OrganizationId> ORGANIZATION =
      ids(ItemKind.ORGANIZATION, "organization");
  public static final IdCodec<PlaceId> PLACE = ids(ItemKind.PLACE, "place");
  public static final IdCodec<RoomId> ROOM = ids(ItemKind.ROOM, "room");
  public static final IdCodec<ThemeId> THEME = ids(ItemKind.THEME, "theme");
  public static final IdCodec<SpeakerId> SPEAKER = ids(ItemKind.SPEAKER, "speaker");
  public static final IdCodec<MandateId> MANDATE = ids(ItemKind.MANDATE, "mandate");
  public static final IdCodec<EditionId> EDITION = ids(ItemKind.EDITION, "edition");
  public static final IdCodec<SurveyId> SURVEY = ids(ItemKind.SURVEY, "survey");
  public static final IdCodec<ResultId> RESULT = ids(ItemKind.RESULT, "survey result");
  public static final IdCodec<SessionId> SESSION = ids(ItemKind.SESSION, "session");
  public static final IdCodec<ProposalId> PROPOSAL = ids(ItemKind.PROPOSAL, "proposal");
  public static final IdCodec<OrientationId> ORIENTATION = ids(ItemKind.ORIENTATION, "orientation");
  public static final IdCodec<MeasureId> MEASURE = ids(ItemKind.MEASURE, "measure");

  private Ids() {}
}
