package org.assises.json.fuzz;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.assises.input.InvalidInputException;
import org.assises.json.AssisesJson;
import org.assises.json.ProposalLinesReader;
import org.assises.json.schedule.ScheduleJsonReader;
import org.assises.json.stream.JsonLimits;
import org.assises.model.EditionId;
import org.assises.testing.FullInput;

/** Prints the result of each JSON reader for the largest inputs that it accepts. */
public final class LargestDocuments {
  private static final int DOCUMENT = JsonLimits.standard().documentBytes();
  private static final int SCHEDULE = 8 << 20;
  private static final int LINE = 1 << 20;
  private static final int ALL = Integer.MAX_VALUE;

  /** The limit of 400,000, except for the tokens around the repeated ones. */
  private static final int TOKENS = 400_000 - 50;

  private static final EditionId EDITION = new EditionId("2024");
  private static final String HEAD =
      """
      {"format": "assises", "version": "1.0", "id": "assises.example", "name": {"fr": "Assises"},
      "timeZone": "Europe/Paris", "languages": ["fr"], "licence": "etalab-2.0", "editions": [{
      "id": "2024", "ordinal": 1, "title": {"value": {"fr": "Assises"}},
      "startDate": {"value": "2024-11-23"}, "status": "announced"}],\
      """;
  private static final List<FullInput> ANY =
      List.of(
          new FullInput("numbers", "[", "0", ",", "]"),
          new FullInput("arrays", "[", "[]", ",", "]"),
          new FullInput("objects", "[", "{\"a\":0}", ",", "]"),
          new FullInput("texts", "[", "\"é\"", ",", "]"),
          new FullInput("one text", "[\"", "é", "", "\"]"),
          new FullInput("open arrays", "", "[", "", ""),
          new FullInput("members", "{", "\"#\":0", ",", "}"));
  private static final List<FullInput> DOCUMENTS =
      List.of(
          new FullInput(
              "sessions",
              HEAD + "\"sessions\":[",
              "{\"id\":\"s#\",\"edition\":\"2024\",\"kind\":\"talk\",\"title\":{\"fr\":\"S\"},"
                  + "\"slot\":{\"type\":\"unscheduled\"}}",
              ",",
              "]}"),
          new FullInput(
              "proposals",
              HEAD + "\"proposals\":[",
              "{\"id\":\"p#\",\"edition\":\"2024\",\"title\":{\"fr\":\"P\"}}",
              ",",
              "]}"),
          new FullInput("wrong proposals", HEAD + "\"proposals\":[", "{}", ",", "]}"),
          new FullInput("numbers for proposals", HEAD + "\"proposals\":[", "0", ",", "]}"));
  private static final String DAYS = "{\"schedule\":{\"conference\":{\"days\":[";
  private static final String ROOM = DAYS + "{\"date\":\"2024-11-23\",\"rooms\":{\"A\":[";
  private static final FullInput EVENTS =
      new FullInput(
          "events",
          ROOM,
          "{\"id\":#,\"title\":\"x\",\"date\":\"2024-11-23T09:00:00+01:00\"}",
          ",",
          "]}}]}}}");
  private static final FullInput EMPTY_EVENTS =
      new FullInput("empty events", ROOM, "{}", ",", "]}}]}}}");
  private static final FullInput EMPTY_DAYS = new FullInput("empty days", DAYS, "{}", ",", "]}}}");
  private static final FullInput NUMBERS = new FullInput("numbers", DAYS, "0", ",", "]}}}");

  private LargestDocuments() {}

  public static void main(String[] arguments) throws IOException {
    AssisesJson json = AssisesJson.create();
    ScheduleJsonReader schedules = ScheduleJsonReader.create();
    for (FullInput input : DOCUMENTS) {
      tell("document", input, DOCUMENT, ALL, json::read);
    }
    Reading schedule = in -> schedules.read(in, EDITION);
    tell("schedule", EVENTS, SCHEDULE, TOKENS / 8, schedule);
    tell("schedule", EMPTY_EVENTS, SCHEDULE, TOKENS / 2, schedule);
    tell("schedule", EMPTY_EVENTS, SCHEDULE, ALL, schedule);
    tell("schedule", EMPTY_DAYS, SCHEDULE, TOKENS / 2, schedule);
    tell("schedule", NUMBERS, SCHEDULE, TOKENS, schedule);
    for (FullInput input : ANY) {
      tell("document", input, DOCUMENT, ALL, json::read);
      tell("publication", input, DOCUMENT, ALL, json::readPublication);
      tell("schedule", input, SCHEDULE, ALL, schedule);
      tell("lines", input, LINE, ALL, in -> ProposalLinesReader.create().read(in).toList());
    }
  }

  private static void tell(String reader, FullInput input, int bytes, int parts, Reading reading)
      throws IOException {
    System.out.print(reader + " of " + input.name() + ": ");
    try {
      reading.read(input.of(bytes, parts));
      System.out.println("read");
    } catch (InvalidInputException e) {
      System.out.println("refused, " + e.problems().get(0).message());
    }
  }

  private interface Reading {
    Object read(InputStream in) throws IOException;
  }
}
