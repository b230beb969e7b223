package org.assises.json.document;

import static org.assises.json.codec.IdCodec.ids;

import org.assises.json.codec.IdCodec;
import org.assises.model.AssisesId;
import org.assises.model.EditionId;
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
  public static final IdCodec<AssisesId> ASSISES = ids("assises", AssisesId::new);
  public static final IdCodec<SourceId> SOURCE = ids("source", SourceId::new);
  public static final IdCodec<OrganizationId> ORGANIZATION =
      ids("organization", OrganizationId::new);
  public static final IdCodec<PlaceId> PLACE = ids("place", PlaceId::new);
  public static final IdCodec<RoomId> ROOM = ids("room", RoomId::new);
  public static final IdCodec<ThemeId> THEME = ids("theme", ThemeId::new);
  public static final IdCodec<SpeakerId> SPEAKER = ids("speaker", SpeakerId::new);
  public static final IdCodec<MandateId> MANDATE = ids("mandate", MandateId::new);
  public static final IdCodec<EditionId> EDITION = ids("edition", EditionId::new);
  public static final IdCodec<SurveyId> SURVEY = ids("survey", SurveyId::new);
  public static final IdCodec<ResultId> RESULT = ids("survey result", ResultId::new);
  public static final IdCodec<SessionId> SESSION = ids("session", SessionId::new);
  public static final IdCodec<ProposalId> PROPOSAL = ids("proposal", ProposalId::new);
  public static final IdCodec<OrientationId> ORIENTATION = ids("orientation", OrientationId::new);
  public static final IdCodec<MeasureId> MEASURE = ids("measure", MeasureId::new);

  private Ids() {}
}
