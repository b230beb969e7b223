package org.assises.aggregator;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.flink.core.execution.JobClient;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.assises.aggregator.feed.City;
import org.assises.aggregator.feed.FetchOptions;
import org.assises.aggregator.feed.Fetcher;
import org.assises.aggregator.feed.Register;
import org.assises.aggregator.generate.Country;
import org.assises.aggregator.job.Environments;
import org.assises.aggregator.job.Leftovers;
import org.assises.aggregator.job.NationalJob;
import org.assises.aggregator.job.Progress;
import org.assises.aggregator.plain.PlainAggregation;
import org.assises.aggregator.write.Compaction;
import org.assises.aggregator.write.Publisher;
import org.assises.aggregator.write.Staging;
import org.assises.input.InvalidInputException;
import org.assises.model.AssisesId;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command line of the aggregator. */
@Command(
    name = "aggregator",
    mixinStandardHelpOptions = true,
    header = "Combines the published assemblies of many cities into one data set.",
    synopsisSubcommandLabel = "COMMAND")
public final class AggregatorCommand {
  private final PrintStream out;

  AggregatorCommand(PrintStream out) {
    this.out = out;
  }

  /** Runs one command and ends the process with its exit code. */
  public static void main(String[] arguments) {
    System.exit(run(arguments, System.out, System.err));
  }

  static int run(String[] arguments, PrintStream out, PrintStream err) {
    CommandLine line = new CommandLine(new AggregatorCommand(out));
    line.setExecutionExceptionHandler((trouble, command, parsed) -> told(trouble, err));
    return line.execute(arguments);
  }

  private static int told(Exception trouble, PrintStream err) throws Exception {
    if (trouble instanceof InvalidInputException invalid) {
      err.println("aggregator: the register cannot be read:");
      invalid.problems().forEach(problem -> err.println("  " + problem.describe()));
      return 2;
    }
    if (trouble instanceof IOException) {
      err.println("aggregator: " + trouble);
      return 3;
    }
    throw trouble;
  }

  @Command(name = "generate", header = "Generates a country to try the other commands.")
  int generate(
      @Parameters(paramLabel = "FOLDER", description = "The folder to write.") Path folder,
      @Option(names = "--cities", defaultValue = "100", description = "Default: 100.") int cities,
      @Option(names = "--proposals", defaultValue = "10000", description = "Default: 10000.")
          long proposals,
      @Option(
              names = "--spoilt",
              defaultValue = "100",
              description = "Damaged lines. Default: 100.")
          long spoilt,
      @Option(names = "--hostile", defaultValue = "4", description = "Hostile cities. Default: 4.")
          int hostile,
      @Option(names = "--seed", defaultValue = "1", description = "Default: 1.") long seed)
      throws IOException {
    new Country(cities, proposals, spoilt, hostile, seed).write(folder);
    out.println("Wrote " + folder.resolve("cities.csv"));
    return 0;
  }

  @Command(
      name = "plain",
      header = "Aggregates without Flink, on one thread and in memory, for a few hundred cities.")
  int plain(
      @Parameters(paramLabel = "CITIES.csv", description = "The register of cities.") Path register,
      @Parameters(paramLabel = "FOLDER", description = "The folder to publish into.") Path folder,
      @Mixin PublishOptions options)
      throws IOException {
    Instant at = options.at();
    var cities = Register.read(register);
    PlainAggregation plain = new PlainAggregation(at);
    try (Fetcher fetcher = new Fetcher(FetchOptions.usual())) {
      for (City city : cities) {
        plain.add(city, fetcher);
      }
    }
    Staging staging = new Staging(folder.resolve(".staging"));
    Staging.remove(staging.folder());
    plain.writeTo(staging);
    Publisher.Summary summary =
        new Publisher(folder, at, options.id(), options.base(), 1).publish(staging, cities);
    Staging.remove(staging.folder());
    report(folder, summary);
    return 0;
  }

  @Command(
      name = "build",
      header = "Aggregates with Flink: reads every city once and publishes the folder.")
  int build(
      @Parameters(paramLabel = "CITIES.csv", description = "The register of cities.") Path register,
      @Parameters(paramLabel = "FOLDER", description = "The folder to publish into.") Path folder,
      @Mixin PublishOptions options,
      @Mixin FetchSettings fetching)
      throws Exception {
    Instant at = options.at();
    var cities = Register.read(register);
    Staging staging = new Staging(folder.resolve(".staging"));
    Staging.remove(staging.folder());
    StreamExecutionEnvironment environment = Environments.building(fetching.parallelism());
    new NationalJob(cities, staging.folder().toUri().toString(), at, false, fetching.options())
        .describe(environment);
    JobClient job = environment.executeAsync("assises: build");
    new Progress(job, cities.size(), out, () -> {}).await();
    Publisher.Summary summary =
        new Publisher(folder, at, options.id(), options.base(), fetching.threads())
            .publish(staging, cities);
    Staging.remove(staging.folder());
    report(folder, summary);
    return 0;
  }

  @Command(
      name = "follow",
      header = "Follows the cities with Flink: visits them repeatedly and writes the changes.",
      description =
          "It can be stopped at any time, and then continues from the newest checkpoint in the folder."
              + " 'compact' makes a national folder of what it has written.")
  int follow(
      @Parameters(paramLabel = "CITIES.csv", description = "The register of cities.") Path register,
      @Parameters(paramLabel = "LOG", description = "The folder to write into.") Path log,
      @Mixin PublishOptions options,
      @Mixin FetchSettings fetching,
      @Option(names = "--checkpoint", defaultValue = "PT1M", description = "Default: PT1M.")
          Duration checkpoint,
      @Option(names = "--rocksdb", description = "Keep the state on disk, not on the heap.")
          boolean rocksDb)
      throws Exception {
    Instant started = Instant.now();
    var cities = Register.read(register);
    StreamExecutionEnvironment environment =
        Environments.following(
            fetching.parallelism(), log.resolve(".checkpoints"), checkpoint, rocksDb);
    new NationalJob(cities, log.toUri().toString(), options.at(), true, fetching.options())
        .describe(environment);
    JobClient job = environment.executeAsync("assises: follow");
    Leftovers leftovers = new Leftovers(log, log.resolve(".checkpoints"), started);
    new Progress(job, cities.size(), out, leftovers::sweep).await();
    return 0;
  }

  @Command(name = "compact", header = "Publishes what 'follow' has written so far.")
  int compact(
      @Parameters(paramLabel = "CITIES.csv", description = "The register of cities.") Path register,
      @Parameters(paramLabel = "LOG", description = "The folder that 'follow' writes.") Path log,
      @Parameters(paramLabel = "FOLDER", description = "The folder to publish into.") Path folder,
      @Mixin PublishOptions options)
      throws IOException {
    Instant at = options.at();
    var cities = Register.read(register);
    Staging staging = new Staging(folder.resolve(".staging"));
    Staging.remove(staging.folder());
    new Compaction(new Staging(log), staging, cities, at).run();
    Publisher.Summary summary =
        new Publisher(folder, at, options.id(), options.base(), 1).publish(staging, cities);
    Staging.remove(staging.folder());
    report(folder, summary);
    return 0;
  }

  private void report(Path folder, Publisher.Summary summary) {
    out.printf(
        "%s: %,d proposals, %,d removed, %,d lines refused, %,d cleaned, %,d files%n",
        folder,
        summary.proposals(),
        summary.removed(),
        summary.refused(),
        summary.cleaned(),
        summary.files());
  }

  /** Options for fetching: how cities are visited, and by how many tasks. */
  static final class FetchSettings {
    @Option(
        names = "--parallelism",
        description = "Parallel tasks. Default: the number of processors.")
    private @Nullable Integer parallelism;

    @Option(
        names = "--poll",
        defaultValue = "PT1H",
        description = "Time between visits. Default: PT1H.")
    private Duration poll = Duration.ZERO;

    @Option(
        names = "--deadline",
        defaultValue = "PT1M",
        description = "Longest time for a file. Default: PT1M.")
    private Duration deadline = Duration.ZERO;

    @Option(
        names = "--largest",
        defaultValue = "536870912",
        description = "Largest file in bytes. Default: 512 MiB.")
    private long largest;

    FetchOptions options() {
      return FetchOptions.usual().withPoll(poll).withDeadline(deadline).withLargest(largest);
    }

    OptionalInt parallelism() {
      return parallelism == null ? OptionalInt.empty() : OptionalInt.of(parallelism);
    }

    int threads() {
      return parallelism().orElse(Runtime.getRuntime().availableProcessors());
    }
  }

  /** Options of all commands that publish. */
  static final class PublishOptions {
    @Option(
        names = "--at",
        paramLabel = "INSTANT",
        description = "The instant of publication. Default: now.")
    private Optional<Instant> at = Optional.empty();

    @Option(
        names = "--id",
        defaultValue = "assises-nationales",
        description = "The id of the collection. Default: assises-nationales.")
    private String id = "";

    @Option(
        names = "--base",
        paramLabel = "ADDRESS",
        description = "The address of the folder; with it, catalogue.jsonld is written.")
    private Optional<URI> base = Optional.empty();

    Instant at() {
      return at.orElseGet(Instant::now).truncatedTo(ChronoUnit.SECONDS);
    }

    AssisesId id() {
      return new AssisesId(id);
    }

    Optional<URI> base() {
      return base;
    }
  }
}
