package org.assises.aggregator.plain;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.assises.aggregator.feed.City;
import org.assises.aggregator.feed.CityProgress;
import org.assises.aggregator.feed.FeedPiece;
import org.assises.aggregator.feed.FeedPieces;
import org.assises.aggregator.feed.Fetcher;
import org.assises.aggregator.merge.ProposalVersion;
import org.assises.aggregator.read.Programme;
import org.assises.aggregator.read.Refusal;
import org.assises.aggregator.read.Screen;
import org.assises.aggregator.write.Staging;

/**
 * Aggregates on one thread, city after city, with all proposals in memory. This is enough for a few
 * hundred cities, and simple to verify.
 */
public final class PlainAggregation implements Screen.Results {
  private final Screen screen;
  private final Map<String, ProposalVersion> proposals = new HashMap<>();
  private final Map<String, Programme> programmes = new TreeMap<>();
  private final TreeSet<Refusal> refusals = new TreeSet<>();

  public PlainAggregation(Instant at) {
    this.screen = new Screen(at);
  }

  /** Reads the feeds of a city. */
  public void add(City city, Fetcher fetcher) throws IOException {
    CityProgress progress = new CityProgress();
    try (FeedPieces pieces = new FeedPieces(fetcher.fetch(city, progress), progress)) {
      for (FeedPiece piece = pieces.next(); piece != null; piece = pieces.next()) {
        screen.read(piece, this);
      }
    }
  }

  @Override
  public void proposal(ProposalVersion version) {
    proposals.merge(version.key, version, ProposalVersion::later);
  }

  @Override
  public void programme(Programme programme) {
    programmes.merge(programme.key, programme, Programme::later);
  }

  @Override
  public void refused(Refusal refusal) {
    refusals.add(refusal);
  }

  /** Writes the result into a staging folder, from which the national folder is made. */
  public void writeTo(Staging staging) throws IOException {
    Map<String, List<byte[]>> parts = new TreeMap<>();
    Map<String, Long> cells = new TreeMap<>();
    for (ProposalVersion version : proposals.values()) {
      add(parts, Staging.PROPOSALS + "/" + version.partition(), Staging.line(version));
      if (!version.removed) {
        String cell = version.departement + "," + version.editionYear + "," + version.status;
        cells.merge(cell, 1L, Long::sum);
      }
    }
    cells.forEach((cell, count) -> add(parts, Staging.CELLS, (cell + "," + count).getBytes(UTF_8)));
    for (Programme programme : programmes.values()) {
      String folder = Staging.PROGRAMMES + "/departement=" + programme.departement;
      add(parts, folder, programme.feed);
    }
    refusals.forEach(refusal -> add(parts, Staging.REFUSALS, Staging.line(refusal)));
    for (Map.Entry<String, List<byte[]>> part : parts.entrySet()) {
      write(staging, part.getKey(), part.getValue());
    }
  }

  private static void add(Map<String, List<byte[]>> parts, String folder, byte[] line) {
    parts.computeIfAbsent(folder, any -> new ArrayList<>()).add(line);
  }

  private static void write(Staging staging, String folder, List<byte[]> lines) throws IOException {
    Path part = Files.createDirectories(staging.folder().resolve(folder)).resolve("part-0");
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part))) {
      for (byte[] line : lines) {
        out.write(line);
        out.write('\n');
      }
    }
  }
}
