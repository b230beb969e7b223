package org.assises.aggregator.write;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.assises.aggregator.feed.City;
import org.assises.model.AssisesId;

/**
 * Makes the national folder of what an aggregation left: the same lines make the same bytes,
 * whatever order and parts they come in.
 */
public final class Publisher {
  private static final long SORTED_AT_ONCE = 48L << 20;

  private final Path target;
  private final Instant at;
  private final AssisesId id;
  private final Optional<URI> base;
  private final int threads;

  /**
   * @param target the folder to publish into, created if missing
   * @param at the instant of publication
   * @param id the id of the collection
   * @param base the address at which the folder will be served, for the catalogue
   * @param threads the number of partitions to sort at once
   */
  public Publisher(Path target, Instant at, AssisesId id, Optional<URI> base, int threads) {
    this.target = target;
    this.at = at;
    this.id = id;
    this.base = base;
    this.threads = threads;
  }

  /** The numbers of a published folder. */
  public record Summary(long proposals, long removed, long refused, long cleaned, int files) {}

  /**
   * Publishes a new version of the folder.
   *
   * @throws IllegalStateException if the balance and the lines have different numbers
   */
  public Summary publish(Staging staging, List<City> register) throws IOException {
    NationalFolder folder = new NationalFolder(target, at);
    CityCounts cities = new CityCounts(register);
    writeProposals(staging, folder, cities);
    writeBalance(staging, folder, cities);
    for (Map.Entry<String, List<Path>> parts : staging.parts(Staging.PROGRAMMES).entrySet()) {
      NationalAgenda.read(parts.getKey(), parts.getValue(), at).writeTo(folder);
    }
    writeRefusals(staging, folder, cities);
    folder.write("cities.csv", "text/csv; charset=utf-8; header=present", cities::writeTo);
    if (base.isPresent()) {
      Catalogue catalogue = new Catalogue(base.get(), folder.files());
      folder.writeJson("catalogue.jsonld", "application/ld+json", catalogue::write);
    }
    int files = folder.files().size();
    folder.show(id);
    return new Summary(
        cities.proposals(), cities.removed(), cities.refused(), cities.cleaned(), files);
  }

  private void writeProposals(Staging staging, NationalFolder folder, CityCounts cities)
      throws IOException {
    ExecutorService executor = Executors.newFixedThreadPool(threads);
    try {
      Map<String, Future<?>> written = new TreeMap<>();
      staging
          .parts(Staging.PROPOSALS)
          .forEach(
              (partition, parts) ->
                  written.put(
                      partition,
                      executor.submit(
                          () -> {
                            partition(partition, parts, folder).writeTo(folder, cities);
                            return null;
                          })));
      for (Future<?> one : written.values()) {
        await(one);
      }
    } finally {
      executor.shutdownNow();
    }
  }

  private static void await(Future<?> written) throws IOException {
    try {
      written.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IOException io) {
        throw io;
      }
      throw new IllegalStateException("a partition could not be written", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while writing partitions", e);
    }
  }

  private static Partition partition(String name, List<Path> parts, NationalFolder folder)
      throws IOException {
    return new Partition(name, parts, new SortedLines(folder.temporary(), SORTED_AT_ONCE));
  }

  private void writeBalance(Staging staging, NationalFolder folder, CityCounts cities)
      throws IOException {
    NationalBalance balance = new NationalBalance();
    for (List<Path> parts : staging.parts(Staging.CELLS).values()) {
      for (Path part : parts) {
        try (Stream<String> lines = Files.lines(part, UTF_8)) {
          lines.forEach(balance::add);
        } catch (UncheckedIOException e) {
          throw e.getCause();
        }
      }
    }
    balance.sum();
    if (balance.overall().total() != cities.proposals()) {
      throw new IllegalStateException(
          "the balance has %d proposals, but the lines have %d"
              .formatted(balance.overall().total(), cities.proposals()));
    }
    LocalDate day = LocalDate.ofInstant(at, ZoneOffset.UTC);
    folder.writeJson("balance.json", "application/json", json -> balance.write(json, day));
    folder.write(
        "balance.svg",
        "image/svg+xml",
        out -> out.write(BalancePicture.of(balance).getBytes(UTF_8)));
  }

  private static void writeRefusals(Staging staging, NationalFolder folder, CityCounts cities)
      throws IOException {
    List<Path> parts =
        staging.parts(Staging.REFUSALS).values().stream().flatMap(List::stream).toList();
    SortedLines sorted = new SortedLines(folder.temporary(), SORTED_AT_ONCE);
    folder.write(
        "refusals.csv",
        "text/csv; charset=utf-8; header=present",
        out -> new RefusalTable(out, cities).write(sorted, parts));
  }
}
