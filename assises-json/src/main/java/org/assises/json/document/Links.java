package org.assises.json.document;

import static org.assises.json.codec.Members.members;
import static org.assises.json.codec.Scalars.choice;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.assises.json.codec.Codec;
import org.assises.json.codec.ObjectCodec;
import org.assises.json.codec.Reading;
import org.assises.json.codec.Scalars;
import org.assises.json.codec.Values;
import org.assises.json.codec.Writing;
import org.assises.json.wording.JsonMessages;
import org.assises.model.Broadcast;
import org.assises.model.Document;
import org.assises.model.RefusedValueException;

/** Codecs for documents and broadcasts on the web. */
public final class Links {
  private static final String RESTRICTED_NAME = "[A-Za-z0-9][A-Za-z0-9!#$&^_.+-]{0,126}";

  private static final Codec<String> MEDIA_TYPE =
      Scalars.wellFormed(RESTRICTED_NAME + "/" + RESTRICTED_NAME, "media-type-malformed");

  /** A document on the web. */
  public static final Codec<Document> DOCUMENT = document();

  /** A live stream or a replay. */
  public static final Codec<Broadcast> BROADCAST = broadcast();

  private Links() {}

  private static ObjectCodec<Document> document() {
    var members =
        members("document", "A document on the web, such as slides, minutes or a report.");
    var title = members.req("title", Facts.TEXT, "The title of the document.");
    var page = members.req("page", Scalars.LINK, "The web address of the document.");
    var mediaType =
        members.opt(
            "mediaType", MEDIA_TYPE, "The media type of the document, such as application/pdf.");
    var language = members.opt("language", Scalars.LANGUAGE, "The language of the document.");
    return new ObjectCodec<>(members) {
      @Override
      protected void writeMembers(Document document, Writing out) {
        out.put(title, document.title())
            .put(page, document.page())
            .put(mediaType, document.mediaType())
            .put(language, document.language());
      }

      @Override
      protected Document make(Values in) {
        return new Document(in.of(title), in.of(page), in.of(mediaType), in.of(language));
      }
    };
  }

  private static ObjectCodec<Broadcast> broadcast() {
    var members = members("broadcast", "A live stream or a replay.");
    var kind =
        members.req(
            "kind", choice(Broadcast.Kind.class), "Whether this is a live stream or a replay.");
    var page =
        members.opt("page", Scalars.LINK, "The web page on which the broadcast can be watched.");
    var channel = members.opt("channel", Facts.TEXT, "The name of the channel.");
    var start =
        members.opt("start", Scalars.TIME, "The start of a live stream, with its offset from UTC.");
    var timeZone = members.opt("timeZone", Scalars.ZONE, Zones.DESCRIPTION);
    var sources =
        members.list(
            "sources",
            Ids.SOURCE.reference(),
            "The ids of the sources that announce the broadcast.");
    return new ObjectCodec<>(members) {
      @Override
      protected void writeMembers(Broadcast broadcast, Writing out) {
        Optional<ZonedDateTime> time = broadcast.start();
        out.put(kind, broadcast.kind())
            .put(page, broadcast.page())
            .put(channel, broadcast.channel())
            .put(start, Zones.withOffset(time))
            .put(timeZone, time.flatMap(there -> Zones.stated(there.getZone(), out)))
            .put(sources, broadcast.sources());
      }

      @Override
      protected Broadcast make(Values in) {
        Reading document = in.document();
        Optional<ZoneId> zone = in.of(timeZone).or(document::zone);
        if (in.of(start).isEmpty() && in.of(timeZone).isPresent()) {
          throw RefusedValueException.of(JsonMessages.of("zone-without-time"));
        }
        return new Broadcast(
            in.of(kind),
            in.of(page),
            in.of(channel),
            in.of(start).map(time -> Zones.zoned("start", time, zone, document)),
            in.of(sources));
      }
    };
  }
}
