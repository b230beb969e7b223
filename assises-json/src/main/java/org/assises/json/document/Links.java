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
import org.assises.json.wording.JsonMessages;
import org.assises.model.Broadcast;
import org.assises.model.Document;
import org.assises.model.RefusedValueException;
import org.assises.model.SourceId;
import org.assises.model.Text;
import org.assises.wording.Message;

/** Codecs for documents and broadcasts on the web. */
public final class Links {
  /** A document on the web. */
  public static final Codec<Document> DOCUMENT = later(Links::document);

  /** A live stream or a replay. */
  public static final Codec<Broadcast> BROADCAST = later(Links::broadcast);

  private static final String RESTRICTED_NAME = "[A-Za-z0-9][A-Za-z0-9!#$&^_.+-]{0,126}";

  private static final Codec<String> MEDIA_TYPE =
      Scalars.matching(RESTRICTED_NAME + "/" + RESTRICTED_NAME, Message.of("media-type-malformed"));

  private Links() {}

  private static Codec<Document> document() {
    return object(
            Document.class,
            "document",
            "A document on the web, such as slides, minutes or a report.")
        .of(
            req("title", Facts.TEXT, Document::title, "The title of the document."),
            req("page", Scalars.LINK, Document::page, "The web address of the document."),
            opt(
                "mediaType",
                MEDIA_TYPE,
                Document::mediaType,
                "The media type of the document, such as application/pdf."),
            opt("language", Scalars.LANGUAGE, Document::language, "The language of the document."),
            Document::new);
  }

  private static Codec<Broadcast> broadcast() {
    return object(BroadcastForm.class, "broadcast", "A live stream or a replay.")
        .of(
            req(
                "kind",
                choice(Broadcast.Kind.class),
                BroadcastForm::kind,
                "Whether this is a live stream or a replay."),
            opt(
                "page",
                Scalars.LINK,
                BroadcastForm::page,
                "The web page on which the broadcast can be watched."),
            opt("channel", Facts.TEXT, BroadcastForm::channel, "The name of the channel."),
            opt(
                "start",
                Scalars.TIME,
                BroadcastForm::start,
                "The start of a live stream, with its offset from UTC."),
            opt("timeZone", Scalars.ZONE, BroadcastForm::timeZone, Zones.DESCRIPTION),
            list(
                "sources",
                Ids.SOURCE.reference(),
                BroadcastForm::sources,
                "The ids of the sources that announce the broadcast."),
            BroadcastForm::new)
        .mapped(Broadcast.class, BroadcastForm::broadcast, BroadcastForm::of);
  }

  /** A broadcast as it is written: with a zone only if that differs from the document's. */
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
        throw RefusedValueException.of(JsonMessages.of("zone-without-time"));
      }
      return new Broadcast(
          kind, page, channel, start.map(time -> Zones.zoned("start", time, zone, in)), sources);
    }
  }
}
