package org.assises.portal;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.assises.input.InvalidInputException;
import org.assises.json.AssisesJson;
import org.assises.publication.PublicationRefusedException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Starts the web site from a command line. */
@Command(
    name = "portal",
    description = "Serves the web site of an assises.",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0: it was stopped",
      "1: findings block publication of the document",
      "2: the document cannot be read, or an option is wrong",
      "3: trouble with files, the database or the port"
    })
final class PortalCommand implements Callable<Integer> {
  @Spec CommandSpec spec = CommandSpec.create();

  @Parameters(
      arity = "0..1",
      paramLabel = "DOCUMENT.json",
      description = "What to publish first. Not read where something was published before.")
  @Nullable Path document;

  @Option(names = "--port", defaultValue = "8080", description = "Port (${DEFAULT-VALUE}).")
  int port;

  @Option(
      names = "--host",
      defaultValue = "127.0.0.1",
      description = "Address to listen on (${DEFAULT-VALUE}: this machine only).")
  String host = "";

  @Option(
      names = "--data",
      defaultValue = "portal-data",
      description = "Folder of the embedded database (${DEFAULT-VALUE}).")
  Path data = Path.of("");

  @Option(
      names = "--database",
      paramLabel = "JDBC-URL",
      description = "PostgreSQL instead, such as jdbc:postgresql://localhost/portal.")
  @Nullable String database;

  @Option(
      names = "--database-user",
      paramLabel = "NAME",
      description = "Its password is read from the environment variable PORTAL_DATABASE_PASSWORD.")
  @Nullable String databaseUser;

  @Option(
      names = "--public-address",
      paramLabel = "URL",
      description =
          "How the site is reached from outside, such as https://assises.example: needed behind a"
              + " proxy, which then tells the client's address in X-Forwarded-For.")
  @Nullable URI publicAddress;

  @Option(
      names = "--access-log",
      paramLabel = "FILE",
      description =
          "Notes each request there, without its query; yyyy_mm_dd in the name is the day, and 30 days"
              + " are kept.")
  @Nullable Path accessLog;

  @Option(
      names = "--legal-texts",
      paramLabel = "FOLDER",
      description =
          "The city's own accessibilite.txt, mentions-legales.txt and donnees-personnelles.txt; pages"
              + " without say what has to be filled in.")
  @Nullable Path legalTexts;

  @Option(
      names = "--agents",
      paramLabel = "FILE",
      description =
          "Who may work at /mairie: a line NAME:HASH for each, as the command hash --agent NAME"
              + " prints it. Without any, nobody may.")
  @Nullable Path agents;

  @Option(
      names = "--city-user",
      paramLabel = "NAME",
      description = "A single agent instead of a file of them.")
  @Nullable String cityUser;

  @Option(
      names = "--city-password-hash",
      paramLabel = "FILE",
      description = "A file with what the command hash printed.")
  @Nullable Path cityPasswordHash;

  /** Runs until it is stopped. */
  public static void main(String[] arguments) {
    System.exit(command().execute(arguments));
  }

  static CommandLine command() {
    return new CommandLine(new PortalCommand()).addSubcommand("hash", new HashCommand());
  }

  @Override
  public Integer call() {
    try {
      return serve();
    } catch (InvalidInputException e) {
      return fail(2, document + " cannot be read:\n" + e.getMessage());
    } catch (PublicationRefusedException e) {
      return fail(1, document + " cannot be published:\n" + e.getMessage());
    } catch (IllegalArgumentException e) {
      return fail(2, String.valueOf(e.getMessage()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return 0;
    } catch (Exception e) {
      return fail(3, String.valueOf(e.getMessage()));
    }
  }

  private int serve() throws Exception {
    Portal portal = new Portal(configuration(), Clock.systemUTC());
    try {
      start(portal);
    } catch (Exception e) {
      portal.close();
      throw e;
    }
    Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(portal)));
    spec.commandLine().getOut().println("Serving " + portal.address() + "/");
    spec.commandLine().getOut().flush();
    Thread.currentThread().join();
    return 0;
  }

  private void start(Portal portal) throws Exception {
    if (portal.publications().isEmpty()) {
      publishFirst(portal.publications());
    }
    portal.start();
  }

  /**
   * Lets what is being answered end, then closes the database; what is published is kept anyway.
   */
  private void stop(Portal portal) {
    try {
      portal.close();
    } catch (Exception e) {
      fail(3, "cannot stop in order: " + e.getMessage());
    }
  }

  private void publishFirst(Publications publications) throws IOException {
    if (document == null) {
      throw new IllegalArgumentException("nothing was published yet: name a DOCUMENT.json");
    }
    publications.publish(AssisesJson.create().read(Files.readAllBytes(document)), 0, "portal");
  }

  private Configuration configuration() throws IOException {
    return new Configuration(
        host,
        port,
        data,
        Optional.ofNullable(database),
        Optional.ofNullable(databaseUser),
        Optional.ofNullable(System.getenv("PORTAL_DATABASE_PASSWORD")),
        Optional.ofNullable(publicAddress),
        Optional.ofNullable(accessLog),
        Optional.ofNullable(legalTexts),
        agents());
  }

  private Agents agents() throws IOException {
    Agents all = agents == null ? Agents.none() : Agents.parse(Files.readAllLines(agents));
    if (cityUser == null && cityPasswordHash == null) {
      return all;
    }
    if (cityUser == null || cityPasswordHash == null) {
      throw new IllegalArgumentException("--city-user and --city-password-hash go together");
    }
    String hash = Files.readString(cityPasswordHash);
    return all.and(Agents.of(cityUser, PasswordHash.parse(hash)));
  }

  private int fail(int code, String message) {
    spec.commandLine().getErr().println("portal: " + message);
    spec.commandLine().getErr().flush();
    return code;
  }
}
