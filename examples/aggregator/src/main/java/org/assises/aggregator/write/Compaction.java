package org.assises.aggregator.write;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assises.aggregator.feed.City;
import org.assises.aggregator.feed.FeedPiece;
import org.assises.aggregator.merge.ProposalVersion;
import org.assises.aggregator.read.Programme;
import org.assises.aggregator.read.Refusal;
import org.assises.aggregator.read.Screen;
import org.jspecify.annotations.Nullable;

/**
 * Turns what a following job has written so far into what a build writes: the latest version of
 * each proposal, counted anew. Memory is bounded. Everything passes the gate again, because consent
 * may have ended in the meantime.
 */
public final class Compaction {
  private static final long SORTED_AT_ONCE = 96L << 20;

  private final Staging log;
  private final Staging target;
  private final Screen screen;
  private final Map<String, City> register = new HashMap<>();
  private final Map<String, OutputStream> open = new HashMap<>();
  private final Map<String, Long> cells = new HashMap<>();
  private @Nullable ProposalVersion latest;

  /**
   * @param log the folder of the following job
   * @param target a folder for the result
   */
  public Compaction(Staging log, Staging target, List<City> register, Instant at) {
    this.log = log;
    this.target = target;
    this.screen = new Screen(at);
    register.forEach(city -> this.register.put(city.assises(), city));
  }

  /** Writes the result. */
  public void run() throws IOException {
    Files.createDirectories(target.folder());
    List<Path> parts =
        log.parts(Staging.PROPOSALS).values().stream().flatMap(List::stream).toList();
    try {
      new SortedLines(target.folder(), SORTED_AT_ONCE).read(parts, this::add);
      write();
    } finally {
      for (OutputStream out : open.values()) {
        out.close();
      }
    }
    writeCells();
    copy(Staging.PROGRAMMES);
    copy(Staging.REFUSALS);
  }

  /**
   * Adds a version of a proposal. All versions of a proposal come one after the other, because
   * lines start with its ids.
   */
  private void add(byte[] line) throws IOException {
    City city = register.get(Partition.series(line));
    if (city == null) {
      return; // The register has dropped it.
    }
    ProposalVersion version = version(FeedPiece.line(city, "", 1, line));
    if (version == null) {
      return;
    }
    if (latest != null && latest.key.equals(version.key)) {
      latest = ProposalVersion.later(latest, version);
    } else {
      write();
      latest = version;
    }
  }

  private @Nullable ProposalVersion version(FeedPiece piece) {
    ProposalVersion[] read = new ProposalVersion[1];
    screen.read(
        piece,
        new Screen.Results() {
          @Override
          public void proposal(ProposalVersion version) {
            read[0] = version;
          }

          @Override
          public void programme(Programme programme) {}

          @Override
          public void refused(Refusal refusal) {}
        });
    return read[0];
  }

  private void write() throws IOException {
    if (latest == null) {
      return;
    }
    OutputStream out = open.get(latest.partition());
    if (out == null) {
      out = open(latest.partition());
      open.put(latest.partition(), out);
    }
    out.write(Staging.line(latest));
    out.write('\n');
    if (!latest.removed) {
      String cell = latest.departement + "," + latest.editionYear + "," + latest.status;
      cells.merge(cell, 1L, Long::sum);
    }
  }

  private OutputStream open(String partition) throws IOException {
    Path folder = target.folder().resolve(Staging.PROPOSALS).resolve(partition);
    return new BufferedOutputStream(
        Files.newOutputStream(Files.createDirectories(folder).resolve("part-0")), 16 * 1024);
  }

  private void writeCells() throws IOException {
    Path folder = Files.createDirectories(target.folder().resolve(Staging.CELLS));
    List<String> lines =
        cells.entrySet().stream().map(cell -> cell.getKey() + "," + cell.getValue()).toList();
    Files.write(folder.resolve("part-0"), lines);
  }

  private void copy(String below) throws IOException {
    for (Map.Entry<String, List<Path>> parts : log.parts(below).entrySet()) {
      Path folder = Files.createDirectories(target.folder().resolve(below).resolve(parts.getKey()));
      for (Path part : parts.getValue()) {
        Files.copy(part, folder.resolve(part.getFileName()));
      }
    }
  }
}
