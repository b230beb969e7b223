package org.assises.benchmarks.growth;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.assises.http.Representation;
import org.assises.ical.ICalendarFormat;
import org.assises.ical.ICalendarReader;
import org.assises.input.InvalidInputException;
import org.assises.input.PlainText;
import org.assises.json.AssisesJson;
import org.assises.json.EditionFeedFormat;
import org.assises.json.EditionFeedReader;
import org.assises.json.ProposalLinesFormat;
import org.assises.json.ProposalLinesReader;
import org.assises.json.dcat.DcatFormat;
import org.assises.json.jsonfeed.JsonFeedFormat;
import org.assises.json.openagenda.OpenAgendaFormat;
import org.assises.json.schedule.ScheduleJsonFormat;
import org.assises.json.schedule.ScheduleJsonReader;
import org.assises.json.schemaorg.SchemaOrgFormat;
import org.assises.model.Assises;
import org.assises.model.EditionId;
import org.assises.model.Text;
import org.assises.publication.Publication;
import org.assises.publication.PublicationFormat;
import org.assises.screening.ContactData;
import org.assises.screening.SuspiciousCharacters;

/** All walks. */
final class Walks {
  private static final AssisesJson JSON = AssisesJson.create();
  private static final EditionId EDITION = LongCity.EDITION;

  private Walks() {}

  static List<Walk> all() {
    List<Walk> walks = new ArrayList<>();
    for (String piece :
        List.of("\u0001", "\u202e", "a\u0301", "1", "1 ", "0.", "@", "a@", "a.", "+3", "www.a/")) {
      walks.add(
          new Walk(
              "ContactData.in, many " + shown(piece),
              50_000,
              n -> () -> ContactData.in(piece.repeat(n))));
      walks.add(
          new Walk(
              "ContactData.inCode, many " + shown(piece),
              50_000,
              n -> () -> ContactData.inCode(piece.repeat(n))));
      walks.add(
          new Walk(
              "SuspiciousCharacters.withoutDeceiving, many " + shown(piece),
              100_000,
              n -> () -> SuspiciousCharacters.withoutDeceiving(piece.repeat(n))));
    }
    for (String piece :
        List.of("<b>", "<!--", "&amp;", "&", "<a href=\"", "<p", "\n ", "<style>")) {
      walks.add(
          new Walk(
              "PlainText.of, many " + shown(piece),
              50_000,
              n -> () -> PlainText.of(piece.repeat(n))));
    }
    for (LongCity city : LongCity.values()) {
      walks.add(new Walk("Publication.of, " + city, 10_000, n -> of(city, n)));
      walks.add(new Walk("Publication.check, " + city, 10_000, n -> check(city, n)));
      walks.add(new Walk("revise, " + city, 10_000, n -> revise(city, n)));
      walks.add(new Walk("AssisesJson.read, " + city, 5_000, n -> read(city, n)));
      walks.add(new Walk("readPublication, " + city, 5_000, n -> kept(city, n)));
      walks.add(new Walk("AssisesJson.write, " + city, 5_000, n -> written(city, n)));
      walks.add(new Walk("writePublication, " + city, 5_000, n -> keeping(city, n)));
      walks.add(new Walk("Representation.of, " + city, 5_000, n -> representation(city, n)));
      walks.add(new Walk("writeAgenda, " + city, 2_000, n -> agenda(city, n)));
      walks.add(new Walk("EditionFeedReader, " + city, 5_000, n -> feed(city, n)));
      for (PublicationFormat format : formats()) {
        walks.add(
            new Walk(
                format.getClass().getSimpleName() + ", " + city,
                5_000,
                n -> write(format, city, n)));
      }
    }
    walks.add(new Walk("ProposalLinesReader, one long line", 5_000, Walks::lines));
    for (String line : List.of("X-A:b\r\n", "SUMMARY:x\r\n", "CATEGORIES:a,b,c\r\n", " x\r\n")) {
      walks.add(
          new Walk("ICalendarReader, many " + shown(line), 10_000, n -> calendar(line.repeat(n))));
    }
    walks.add(new Walk("ICalendarReader, many events", 2_000, n -> calendar(events(n))));
    walks.add(new Walk("ScheduleJsonReader, one room", 5_000, n -> schedule(n)));
    walks.addAll(ImportWalks.all());
    walks.addAll(ReaderWalks.all());
    return walks;
  }

  private static List<PublicationFormat> formats() {
    return List.of(
        ICalendarFormat.create(),
        ProposalLinesFormat.create(),
        EditionFeedFormat.builder().edition(EDITION).build(),
        ScheduleJsonFormat.builder().edition(EDITION).build(),
        DcatFormat.builder(URI.create("https://example.org/")).build(),
        JsonFeedFormat.create(),
        OpenAgendaFormat.create(),
        SchemaOrgFormat.create());
  }

  private static Walk.Run of(LongCity city, int n) {
    Assises assises = city.of(n);
    return () -> Publication.of(assises, LongCity.PUBLISHED);
  }

  private static Walk.Run check(LongCity city, int n) {
    Assises assises = city.of(n);
    return () -> Publication.check(assises, LongCity.PUBLISHED);
  }

  private static Walk.Run revise(LongCity city, int n) {
    Publication before = Publication.of(city.of(n), LongCity.PUBLISHED);
    Assises after = city.of(n + 1);
    return () -> before.revise(after, LongCity.PUBLISHED.plusSeconds(60));
  }

  private static Walk.Run read(LongCity city, int n) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    JSON.write(city.of(n), out);
    return () -> JSON.read(out.toByteArray());
  }

  private static Walk.Run kept(LongCity city, int n) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    JSON.writePublication(Publication.of(city.of(n), LongCity.PUBLISHED), out);
    return () -> JSON.readPublication(new ByteArrayInputStream(out.toByteArray()));
  }

  private static Walk.Run written(LongCity city, int n) {
    Assises assises = city.of(n);
    return () -> {
      JSON.write(assises, OutputStream.nullOutputStream());
      return assises;
    };
  }

  private static Walk.Run keeping(LongCity city, int n) {
    Publication publication = Publication.of(city.of(n), LongCity.PUBLISHED);
    return () -> {
      JSON.writePublication(publication, OutputStream.nullOutputStream());
      return publication;
    };
  }

  private static Walk.Run representation(LongCity city, int n) {
    Publication publication = Publication.of(city.of(n), LongCity.PUBLISHED);
    return () -> Representation.of(ICalendarFormat.create(), publication);
  }

  private static Walk.Run agenda(LongCity city, int n) {
    List<Publication> cities =
        List.of(
            Publication.of(city.of(n), LongCity.PUBLISHED),
            Publication.of(LongCity.SESSIONS.of(n), LongCity.PUBLISHED));
    return () -> {
      ICalendarFormat.create()
          .writeAgenda(Text.of("fr", "Agenda"), cities, OutputStream.nullOutputStream());
      return cities;
    };
  }

  private static Walk.Run feed(LongCity city, int n) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    EditionFeedFormat.builder()
        .edition(EDITION)
        .build()
        .write(Publication.of(city.of(n), LongCity.PUBLISHED), out);
    return () -> EditionFeedReader.create().read(out.toByteArray(), LongCity.PUBLISHED);
  }

  private static Walk.Run write(PublicationFormat format, LongCity city, int n) {
    Publication publication = Publication.of(city.of(n), LongCity.PUBLISHED);
    return () -> {
      format.write(publication, OutputStream.nullOutputStream());
      return format.losses(publication);
    };
  }

  private static Walk.Run lines(int n) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ProposalLinesFormat.create()
        .write(Publication.of(LongCity.FOLLOW_UPS.of(n), LongCity.PUBLISHED), out);
    return () ->
        ProposalLinesReader.create().read(new ByteArrayInputStream(out.toByteArray())).toList();
  }

  private static String events(int n) {
    StringBuilder events = new StringBuilder();
    for (int i = 0; i < n; i++) {
      events.append("END:VEVENT\r\nBEGIN:VEVENT\r\nUID:").append(i);
      events.append("\r\nSUMMARY:Atelier\r\nDTSTART:20261205T090000Z\r\n");
    }
    return events.toString();
  }

  private static Walk.Run calendar(String lines) {
    String text =
        "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:a\r\nDTSTART:20261205T090000Z\r\nSUMMARY:b\r\n"
            + lines
            + "END:VEVENT\r\nEND:VCALENDAR\r\n";
    return () ->
        readOrRefused(
            () ->
                ICalendarReader.create()
                    .read(new ByteArrayInputStream(text.getBytes(UTF_8)), EDITION));
  }

  private static Walk.Run schedule(int n) {
    String event = "{\"guid\":\"%d\",\"title\":\"x\",\"date\":\"2026-12-05T09:00:00+01:00\"},";
    StringBuilder text = new StringBuilder();
    text.append("{\"schedule\":{\"conference\":{\"days\":[{\"rooms\":{\"Salle\":[");
    for (int i = 0; i < n; i++) {
      text.append(event.replace("%d", "e-" + i));
    }
    text.setLength(text.length() - 1);
    text.append("]}}]}}}");
    byte[] bytes = text.toString().getBytes(UTF_8);
    return () ->
        readOrRefused(
            () -> ScheduleJsonReader.create().read(new ByteArrayInputStream(bytes), EDITION));
  }

  private static Object readOrRefused(Walk.Run run) throws Exception {
    try {
      return run.run();
    } catch (InvalidInputException e) {
      return e;
    }
  }

  static String shown(String piece) {
    StringBuilder shown = new StringBuilder();
    piece
        .codePoints()
        .forEach(
            c ->
                shown.append(
                    c > 0x20 && c < 0x7f ? Character.toString(c) : "U+" + Integer.toHexString(c)));
    return shown.toString();
  }
}
