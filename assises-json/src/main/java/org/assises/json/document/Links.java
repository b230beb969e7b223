package org.assises.json.document;

import static org.assises.json.codec.Codec.later;
import static org.assises.json.codec.Member.list;
import static org.assises.json.codec.Member.opt;
import static org.assises.json.codec.Member.req;
import static org.assises.json.codec.ObjectDeclaration.object;
import static org.assises.json.codec.Scalars.choice;

import java.net.URI;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.assises.json.codec.Codec;
import org.assises.json.codec.Reading;
import org.assises.json.codec.Scalars;
import org.assises.json.codec.Writing;
import org.assises.model.Broadcast;
import org.assises.model.Document;
import org.assises.model.RefusedValueException;
import org.assises.model.SourceId;
import org.assises.model.Text;

/** What was published elsewhere. */
public final class Links {
  /** A document to be read. */
  public static final Codec<Document> DOCUMENT = later(Links::document);

  /** A live stream or a replay. */
  public static final Codec<Broadcast> BROADCAST = later(Links::broadcast);

  private Links() {}

  private static Codec<Document> document() {
    return object(Document.class, "document", "Slides, minutes, a report, a deliberation.")
        .of(
            req("title", Facts.TEXT, Document::title, "What it is."),
            req("page", Scalars.LINK, Document::page, "Its address."),
            opt("mediaType", Scalars.STRING, Document::mediaType, "Such as application/pdf."),
            opt("language", Scalars.LANGUAGE, Document::language, "In which language."),
            Document::new);
  }

  private static Codec<Broadcast> broadcast() {
    return object(BroadcastForm.class, "broadcast", "A live stream or a replay.")
        .of(
            req("kind", choice(Broadcast.Kind.class), BroadcastForm::kind, "Which of the two."),
            opt("page", Scalars.LINK, BroadcastForm::page, "Where it is watched."),
            opt("channel", Facts.TEXT, BroadcastForm::channel, "On which channel."),
            opt("start", Scalars.TIME, BroadcastForm::start, "When a live stream begins."),
            opt("timeZone", Scalars.ZONE, BroadcastForm::timeZone, Zones.DESCRIPTION),
            list(
                "sources",
                Ids.SOURCE.reference(),
                BroadcastForm::sources,
                "Where it was announced."),
            BroadcastForm::new)
        .mapped(Broadcast.class, BroadcastForm::broadcast, BroadcastForm::of);
  }

  /** A broadcast as it is written: the zone only where it is not the document's. */
  private record BroadcastForm(
      Broadcast.Kind kind,
      Optional<URI> page,
      Optional<Text> channel,
      Optional<OffsetDateTime> start,
      Optional<ZoneId> timeZone,
      List<SourceId> sources) {

    static BroadcastForm of(Broadcast broadcast, Writing out) {
      Optional<ZonedDateTime> start = broadcast.start();
      return new BroadcastForm(
          broadcast.kind(),
          broadcast.page(),
          broadcast.channel(),
          start.map(ZonedDateTime::toOffsetDateTime),
          start.flatMap(time -> Zones.stated(time.getZone(), out)),
          broadcast.sources());
    }

    Broadcast broadcast(Reading in) {
      Optional<ZoneId> zone = timeZone.or(in::zone);
      if (start.isEmpty() && timeZone.isPresent()) {
        throw RefusedValueException.of("zone-without-time");
      }
      return new Broadcast(
          kind, page, channel, start.map(time -> Zones.zoned(time, zone, in)), sources);
    }
  }
}
