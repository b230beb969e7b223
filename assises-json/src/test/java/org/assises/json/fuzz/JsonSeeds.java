package org.assises.json.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assises.testing.Written.bytes;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.assises.json.AssisesJson;
import org.assises.json.ProposalLinesFormat;
import org.assises.publication.Publication;
import org.assises.testing.DamagedInputs;
import org.assises.testing.HostileAssises;
import org.assises.testing.RandomAssises;

/**
 * The seeds of the fuzzer, which every build replays: more than a hundred inputs for each target.
 */
final class JsonSeeds {
  private static final int COUNT = 120;
  private static final long SEED = 2024;
  private static final List<String> WORDS =
      List.of(
          "{",
          "}",
          "[",
          "]",
          ",",
          ":",
          "\"",
          "\\",
          "\\u",
          "\\ud83d",
          "\\u0000",
          "null",
          "true",
          "-",
          "0",
          "1e9",
          "9".repeat(120),
          "-0.0e-0",
          "{\"a\":{\"a\":",
          "[[[[[[[[",
          "\"id\":",
          "\"fr\":",
          "\"type\":\"part-of-day\",",
          "2024-02-30",
          "T25:00:00Z",
          "Europe/Paris",
          "\0",
          "\uFEFF",
          "é",
          "\uD83D\uDE00",
          "\u2028",
          "\n",
          "\r\n",
          "\t",
          " ".repeat(500));

  private JsonSeeds() {}

  static List<byte[]> ofDocuments() {
    List<byte[]> samples = new ArrayList<>();
    samples.add(resource("everything.json"));
    samples.add(resource("published.json"));
    for (long seed = 0; seed < 3; seed++) {
      Publication publication = Publication.of(RandomAssises.of(seed), RandomAssises.PUBLISHED);
      samples.add(bytes(out -> AssisesJson.create().writePublication(publication, out)));
      samples.add(bytes(out -> AssisesJson.create().write(publication.assises(), out)));
    }
    WORDS.forEach(word -> samples.add(word.getBytes(UTF_8)));
    return with(DamagedInputs.of(samples, WORDS, COUNT, SEED), hostileDocuments());
  }

  static List<byte[]> hostileDocuments() {
    String head = "{\"format\":\"assises\",\"version\":\"1.0\",";
    return Stream.of(
            HostileShapes.in("", ""),
            HostileShapes.in(head + "\"name\":", "}"),
            HostileShapes.in(head + "\"sessions\":[{\"title\":{\"fr\":", "}}]}"),
            HostileShapes.encodings(text("published.json")).stream())
        .flatMap(inputs -> inputs)
        .toList();
  }

  static List<byte[]> ofLines() {
    List<byte[]> samples = new ArrayList<>();
    for (long seed = 0; seed < 5; seed++) {
      Publication publication = Publication.of(RandomAssises.of(seed), RandomAssises.PUBLISHED);
      samples.add(bytes(out -> ProposalLinesFormat.create().write(publication, out)));
    }
    return with(DamagedInputs.of(samples, WORDS, COUNT, SEED), hostileLines());
  }

  static List<byte[]> hostileLines() {
    String removed =
        "{\"type\":\"removed\",\"id\":\"p\",\"at\":\"2024-11-23T08:00:00Z\",\"revision\":1";
    return Stream.of(
            HostileShapes.in("", "\n"),
            HostileShapes.in(removed + "}\n", "\n" + removed + "}\n"),
            HostileShapes.in("{\"id\":", "}\n"),
            HostileShapes.in("{\"id\":\"p\",\"edition\":\"2024\",\"title\":{\"fr\":", "}}\n"),
            HostileShapes.encodings(removed + "}\n").stream())
        .flatMap(inputs -> inputs)
        .toList();
  }

  static List<byte[]> ofSchedules() {
    List<byte[]> samples =
        List.of(
            resource("support/quimper.schedule.json"), resource("support/eventful.schedule.json"));
    return with(DamagedInputs.of(samples, WORDS, COUNT, SEED), hostileSchedules());
  }

  static List<byte[]> hostileSchedules() {
    String conference = "{\"schedule\":{\"conference\":{\"days\":";
    String event = "{\"id\":1,\"title\":\"T\",\"date\":\"2024-11-23T09:00:00+01:00\",";
    String room = conference + "[{\"date\":\"2024-11-23\",\"rooms\":{\"A\":[" + event;
    return Stream.of(
            HostileShapes.in("", ""),
            HostileShapes.in(conference, "}}}"),
            HostileShapes.in(room + "\"description\":", "}]}}]}}}"),
            HostileShapes.in(room + "\"persons\":[{\"name\":", "}]}]}}]}}}"),
            HostileShapes.in(conference + "[]},\"events\":[" + event + "\"room\":", "}]}}"),
            HostileShapes.encodings(text("support/eventful.schedule.json")).stream())
        .flatMap(inputs -> inputs)
        .toList();
  }

  static List<byte[]> ofAssises() {
    List<byte[]> samples = new ArrayList<>();
    for (int seed = 0; seed < 20; seed++) {
      samples.add(HostileAssises.input(seed, "Titre|" + String.join("|", WORDS)));
    }
    return DamagedInputs.of(samples, WORDS, COUNT, SEED);
  }

  private static List<byte[]> with(List<byte[]> some, List<byte[]> others) {
    return Stream.concat(some.stream(), others.stream()).toList();
  }

  private static String text(String name) {
    return new String(resource(name), UTF_8);
  }

  private static byte[] resource(String name) {
    try (InputStream in = AssisesJson.class.getResourceAsStream(name)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
